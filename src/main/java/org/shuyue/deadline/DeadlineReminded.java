package org.shuyue.deadline;

/** People are to be reminded that a deadline draws near. */
public record DeadlineReminded(RunningDeadline deadline) implements DeadlineEvent {
    @Override
    public String kind() {
        return "deadline.reminded";
    }

    @Override
    public String sentence() {
        return "“" + deadline.citation() + "”的期限临近，到期日 " + deadline.shownDue();
    }
}
