package org.shuyue.workflow;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task of the engine as we keep it beside the engine's history, which is cleaned up some day.
 *
 * @param id of the engine's activity instance
 * @param hours that it took; 0 while it waits
 */
record TaskStep(
        String id,
        @Nullable String caseNumber,
        String definitionId,
        String processId,
        String activityId,
        String activityName,
        @Nullable String assignee,
        Instant beganAt,
        @Nullable Instant endedAt,
        boolean cancelled,
        long hours) {

    static long hours(Instant from, @Nullable Instant until) {
        return until == null ? 0 : Math.max(0, Duration.between(from, until).toHours());
    }

    CaseProcess.Step step() {
        return new CaseProcess.Step(
                processId, activityId, activityName, "userTask", assignee, beganAt, endedAt, cancelled);
    }
}
