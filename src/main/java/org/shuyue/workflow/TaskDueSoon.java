package org.shuyue.workflow;

import java.util.Set;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.PersonId;

/**
 * The limit of a task draws near.
 *
 * @param task what is to be done, in Chinese
 * @param handlers those who can do it, substitutes included
 */
public record TaskDueSoon(RunningDeadline deadline, CaseRow row, String task, Set<PersonId> handlers) {
    public TaskDueSoon {
        handlers = Set.copyOf(handlers);
    }
}
