package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.opening.VerifyObjection;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that the authority notified the provider. */
@Component
class RecordNotification implements JavaDelegate {
    private final VerifyObjection verify;
    private final LastActor actor;

    RecordNotification(VerifyObjection verify, LastActor actor) {
        this.verify = verify;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verify.notifyProvider(
                new CaseNumber(execution.getProcessBusinessKey()),
                RightsObjectionProcess.NOTIFICATION.look(execution).orElse(""),
                RightsObjectionProcess.SUSPEND_NOW.look(execution).orElse(false),
                actor.of(execution));
    }
}
