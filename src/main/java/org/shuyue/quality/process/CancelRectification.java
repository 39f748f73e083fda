package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.quality.Rectifications;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that the operator ended a rectification. */
@Component
class CancelRectification implements JavaDelegate {
    private final Rectifications rectifications;
    private final LastActor actor;

    CancelRectification(Rectifications rectifications, LastActor actor) {
        this.rectifications = rectifications;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rectifications.cancel(
                new CaseNumber(execution.getProcessBusinessKey()),
                QualityRectificationProcess.WITHDRAWAL_REASON.of(execution),
                actor.of(execution));
    }
}
