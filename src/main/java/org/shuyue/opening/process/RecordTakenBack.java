package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.opening.TakeBackObjection;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that the objector took the objection back. */
@Component
class RecordTakenBack implements JavaDelegate {
    private final TakeBackObjection objections;
    private final LastActor actor;

    RecordTakenBack(TakeBackObjection objections, LastActor actor) {
        this.objections = objections;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        objections.takeBack(
                new CaseNumber(execution.getProcessBusinessKey()),
                RightsObjectionProcess.WITHDRAWAL_REASON.of(execution),
                actor.of(execution));
    }
}
