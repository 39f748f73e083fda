package org.shuyue.deadline;

/** A deadline began to run. */
public record DeadlineStarted(RunningDeadline deadline) implements DeadlineEvent {
    @Override
    public String kind() {
        return "deadline.started";
    }

    @Override
    public String sentence() {
        return "“" + deadline.citation() + "”的期限开始计算：" + deadline.period().shown() + "，到期日 " + deadline.shownDue();
    }
}
