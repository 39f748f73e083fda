package org.shuyue.deadline;

/** A deadline passed without an answer. */
public record DeadlineBreached(RunningDeadline deadline) implements DeadlineEvent {
    @Override
    public String kind() {
        return "deadline.breached";
    }

    @Override
    public String sentence() {
        return "“" + deadline.citation() + "”的期限已超期，到期日 " + deadline.shownDue();
    }
}
