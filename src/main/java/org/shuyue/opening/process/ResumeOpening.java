package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.opening.CarryOutMeasure;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Lets the opening go on. */
@Component
class ResumeOpening implements JavaDelegate {
    private final CarryOutMeasure measure;
    private final LastActor actor;

    ResumeOpening(CarryOutMeasure measure, LastActor actor) {
        this.measure = measure;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        measure.goOn(new CaseNumber(execution.getProcessBusinessKey()), actor.of(execution));
    }
}
