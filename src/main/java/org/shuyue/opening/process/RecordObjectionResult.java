package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.opening.Measure;
import org.shuyue.opening.VerifyObjection;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what the provider found and decided. */
@Component
class RecordObjectionResult implements JavaDelegate {
    private final VerifyObjection verify;
    private final LastActor actor;

    RecordObjectionResult(VerifyObjection verify, LastActor actor) {
        this.verify = verify;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verify.decide(
                new CaseNumber(execution.getProcessBusinessKey()),
                Measure.byCode(RightsObjectionProcess.MEASURE.of(execution)),
                RightsObjectionProcess.MEASURE_REASONS.of(execution),
                RightsObjectionProcess.MEASURE_BASIS.of(execution),
                actor.of(execution));
    }
}
