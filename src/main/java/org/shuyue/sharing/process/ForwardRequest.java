package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ForwardShareRequest;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Forwards the accepted request to its provider. */
@Component
class ForwardRequest implements JavaDelegate {
    private final ForwardShareRequest forward;
    private final LastActor actor;

    ForwardRequest(ForwardShareRequest forward, LastActor actor) {
        this.forward = forward;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        forward.forward(new CaseNumber(execution.getProcessBusinessKey()), actor.of(execution));
        ShareProcess.GRANTED_ITEMS.set(execution, ShareProcess.REQUESTED_ITEMS.of(execution));
    }
}
