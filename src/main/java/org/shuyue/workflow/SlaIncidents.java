package org.shuyue.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Missed limits as incidents of the engine, so that Cockpit shows them on the task that waits. */
@Component
public class SlaIncidents {
    /** Chinese, because Cockpit shows it as it is. */
    public static final String TYPE = "办理超期";

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

    /** An interrupting timer has just ended the activity, which the database does not know yet. */
    private static boolean isLeaving(Execution execution) {
        return execution instanceof ExecutionEntity entity
                && (entity.isEnded() || entity.isCanceled() || entity.isRemoved());
    }

    void resolve(DelegateExecution ending) {
        runtime.createIncidentQuery().executionId(ending.getId()).incidentType(TYPE).list().stream()
                .forEach(incident -> runtime.resolveIncident(incident.getId()));
    }

    private long count(String executionId) {
        return runtime.createIncidentQuery()
                .executionId(executionId)
                .incidentType(TYPE)
                .count();
    }
}
