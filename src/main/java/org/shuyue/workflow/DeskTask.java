package org.shuyue.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * A waiting task as those see it who organise the work on it.
 *
 * @param assignee who works on it; {@code null} while it waits for anybody of the groups
 * @param owner who delegated it, while it is delegated
 * @param groups the engine's groups that it waits for; empty when it is one person's own
 */
public record DeskTask(
        String taskId,
        String name,
        String processId,
        CaseNumber caseNumber,
        @Nullable String formId,
        @Nullable PersonId assignee,
        @Nullable PersonId owner,
        List<String> groups) {
    public DeskTask {
        groups = List.copyOf(groups);
    }

    /** Whether somebody prepares it for the one who delegated it. */
    public boolean delegated() {
        return owner != null;
    }
}
