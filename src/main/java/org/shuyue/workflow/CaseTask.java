package org.shuyue.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits in a case.
 *
 * @param mine whether it is assigned to the one who asks
 */
public record CaseTask(
        String taskId,
        String name,
        String formId,
        boolean mine,
        @Nullable Instant dueAt) {}
