package org.shuyue.deadline;

/** What a deadline waited for was done, in time or late. */
public record DeadlineMet(RunningDeadline deadline) implements DeadlineEvent {
    @Override
    public String kind() {
        return "deadline.met";
    }

    @Override
    public String sentence() {
        return "“" + deadline.citation() + "”的事项已" + (deadline.breached() ? "超期" : "按期") + "办结";
    }
}
