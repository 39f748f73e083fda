package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.opening.SignUseAgreement;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Opens what the signed agreement opens. */
@Component
class OpenToApplicant implements JavaDelegate {
    private final SignUseAgreement signing;
    private final LastActor actor;

    OpenToApplicant(SignUseAgreement signing, LastActor actor) {
        this.signing = signing;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.open(new CaseNumber(execution.getProcessBusinessKey()), actor.of(execution));
    }
}
