package org.shuyue.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the tasks of the engine's history that we do not keep yet: those from before we did. Ours outlive that history. */
@Component
public class StepHistory {
    private static final int PIECE = 500;

    private final TaskStepMapper mapper;
    private final HistoryService history;
    private final EngineAuthentication authentication;

    StepHistory(TaskStepMapper mapper, @Lazy HistoryService history, EngineAuthentication authentication) {
        this.mapper = mapper;
        this.history = history;
        this.authentication = authentication;
    }

    /** Those that began from one moment on and before the other; how many were missing. */
    @Transactional
    public int take(Instant from, Instant until) {
        int taken = 0;
        for (int first = 0; ; first += PIECE) {
            int at = first;
            List<HistoricActivityInstance> piece =
                    authentication.asSystem(() -> history.createHistoricActivityInstanceQuery()
                            .activityType("userTask")
                            .startedAfter(Date.from(from))
                            .startedBefore(Date.from(until))
                            .orderByHistoricActivityInstanceId()
                            .asc()
                            .listPage(at, PIECE));
            taken += takeMissing(piece);
            if (piece.size() < PIECE) {
                return taken;
            }
        }
    }

    private int takeMissing(List<HistoricActivityInstance> piece) {
        if (piece.isEmpty()) {
            return 0;
        }
        Set<String> there = new HashSet<>(
                mapper.there(piece.stream().map(HistoricActivityInstance::getId).toList()));
        List<HistoricActivityInstance> missing = piece.stream()
                .filter(activity -> !there.contains(activity.getId()))
                .toList();
        missing.forEach(activity -> mapper.insert(step(activity)));
        return missing.size();
    }

    private TaskStep step(HistoricActivityInstance activity) {
        Instant began = activity.getStartTime().toInstant();
        Instant ended =
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant();
        return new TaskStep(
                activity.getId(),
                caseNumber(activity.getProcessInstanceId()),
                activity.getProcessDefinitionId(),
                activity.getProcessDefinitionKey(),
                activity.getActivityId(),
                Objects.requireNonNullElse(activity.getActivityName(), ""),
                activity.getAssignee(),
                began,
                ended,
                activity.isCanceled(),
                TaskStep.hours(began, ended));
    }

    private @Nullable String caseNumber(String instanceId) {
        return Optional.ofNullable(authentication.asSystem(() -> history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .singleResult()))
                .map(HistoricProcessInstance::getBusinessKey)
                .orElse(null);
    }
}
