package org.shuyue.deadline;

/** A deadline fell away because nothing is due any more. */
public record DeadlineCancelled(RunningDeadline deadline) implements DeadlineEvent {
    @Override
    public String kind() {
        return "deadline.cancelled";
    }

    @Override
    public String sentence() {
        return "“" + deadline.citation() + "”的期限不再计算";
    }
}
