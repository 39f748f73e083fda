package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.breach.ContainBreach;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Lets the data flow again. */
@Component
class RecordLift implements TaskListener {
    private final ContainBreach containment;
    private final LastActor actor;

    RecordLift(ContainBreach containment, LastActor actor) {
        this.containment = containment;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        containment.lift(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                BreachReportProcess.LIFT_REASON.of(task),
                actor.of(task));
    }
}
