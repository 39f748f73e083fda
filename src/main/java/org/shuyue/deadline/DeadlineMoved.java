package org.shuyue.deadline;

import java.time.Instant;

/**
 * An amended calendar moved a running deadline to a later moment.
 *
 * @param deadline as it runs now
 * @param formerDue the due text before
 * @param formerDueAt the due moment before
 */
public record DeadlineMoved(RunningDeadline deadline, String formerDue, Instant formerDueAt) implements DeadlineEvent {
    @Override
    public String kind() {
        return "deadline.moved";
    }

    @Override
    public String sentence() {
        return "工作日历更新，“" + deadline.citation() + "”的到期日由 " + formerDue + " 改为 " + deadline.dueText();
    }
}
