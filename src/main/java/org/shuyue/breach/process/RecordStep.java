package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.breach.EmergencyPlan;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what came of a step of the emergency plan. */
@Component
class RecordStep implements TaskListener {
    private final EmergencyPlan plan;
    private final LastActor actor;

    RecordStep(EmergencyPlan plan, LastActor actor) {
        this.plan = plan;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        plan.done(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                BreachReportProcess.STEP.of(task),
                BreachReportProcess.STEP_RESULT.of(task),
                actor.of(task));
    }
}
