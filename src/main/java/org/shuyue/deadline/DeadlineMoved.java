package org.shuyue.deadline;

import java.time.Instant;

/**
 * An amended calendar moved a running deadline, or somebody decided that it follows one.
 *
 * @param deadline as it runs now
 * @param formerDue the due text before
 * @param formerDueAt the due moment before
 * @param why Chinese, without a full stop
 */
public record DeadlineMoved(RunningDeadline deadline, String formerDue, Instant formerDueAt, String why)
        implements DeadlineEvent {
    @Override
    public String kind() {
        return "deadline.moved";
    }

    @Override
    public String sentence() {
        return why + "，“" + deadline.citation() + "”的到期日由 " + formerDue + " 改为 " + deadline.shownDue();
    }
}
