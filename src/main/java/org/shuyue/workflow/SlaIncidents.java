package org.shuyue.workflow;

import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Missed limits and what else is stuck as incidents of the engine, so that Cockpit shows them on the task that waits. */
@Component
public class SlaIncidents {
    /** Chinese, because Cockpit shows it as it is. */
    public static final String TYPE = "办理超期";
    /** Files that could not be delivered however often it was tried. */
    public static final String UNDELIVERED = "交付失败";

    private static final Set<String> OURS = Set.of(TYPE, UNDELIVERED);

    private final RuntimeService runtime;

    SlaIncidents(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * Raises one incident on the waiting activity, unless it has one or waits no longer.
     *
     * @param message Chinese, at most 4,000 characters
     */
    public void raise(DelegateExecution execution, String activityId, String message) {
        Execution waiting = runtime.createExecutionQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .activityId(activityId)
                .singleResult();
        if (waiting != null && !isLeaving(waiting) && count(waiting.getId()) == 0) {
            runtime.createIncident(TYPE, waiting.getId(), activityId, message);
        }
    }

    /**
     * Raises one on the activity in which the execution is just beginning to wait.
     *
     * @param message Chinese, at most 4,000 characters
     */
    public void raiseHere(DelegateExecution execution, String type, String message) {
        runtime.createIncident(type, execution.getId(), execution.getCurrentActivityId(), message);
    }

    /** An interrupting timer has just ended the activity, which the database does not know yet. */
    private static boolean isLeaving(Execution execution) {
        return execution instanceof ExecutionEntity entity
                && (entity.isEnded() || entity.isCanceled() || entity.isRemoved());
    }

    /**
     * Those of this execution alone, whoever ends it: the engine's own call would take all of the same configuration away,
     * and finds none that the person may not read.
     */
    void resolve(DelegateExecution ending) {
        ((ExecutionEntity) ending)
                .getIncidents().stream()
                        .filter(incident -> OURS.contains(incident.getIncidentType()))
                        .toList()
                        .forEach(IncidentEntity::resolve);
    }

    private long count(String executionId) {
        return runtime.createIncidentQuery()
                .executionId(executionId)
                .incidentType(TYPE)
                .count();
    }
}
