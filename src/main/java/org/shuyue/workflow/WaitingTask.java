package org.shuyue.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/**
 * A task in the list of somebody who may do it.
 *
 * @param kind the step of the diagram that it is, the same for all tasks alike
 * @param mine whether it is assigned to the one who asks
 */
public record WaitingTask(
        String taskId,
        String name,
        String kind,
        @Nullable CaseNumber caseNumber,
        boolean mine,
        Instant createdAt,
        @Nullable Instant dueAt) {}
