package org.shuyue.workflow;

import java.util.List;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Role;

/**
 * The limit of a task has passed without its being done.
 *
 * @param task what was to be done, in Chinese
 * @param told the roles to which the rule escalates
 */
public record TaskOverdue(RunningDeadline deadline, CaseRow row, String task, List<Role> told) {
    public TaskOverdue {
        told = List.copyOf(told);
    }

    /** As Cockpit and the letters say it. */
    public String sentence() {
        return "办件 " + row.number() + "（" + row.title() + "）的“" + task + "”应当于 " + deadline.shownDue() + " 前完成，现已超期。依据："
                + deadline.citation() + "（" + deadline.clause() + "）";
    }
}
