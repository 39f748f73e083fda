package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.opening.CarryOutMeasure;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Opens again what has been processed. */
@Component
class ReopenData implements JavaDelegate {
    private final CarryOutMeasure measure;
    private final LastActor actor;

    ReopenData(CarryOutMeasure measure, LastActor actor) {
        this.measure = measure;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        measure.reopen(
                new CaseNumber(execution.getProcessBusinessKey()),
                RightsObjectionProcess.PROCESS_RESULT.of(execution),
                actor.of(execution));
    }
}
