package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.opening.SignUseAgreement;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that the applicant signed the use agreement. */
@Component
class RecordSignature implements TaskListener {
    private final SignUseAgreement signing;
    private final LastActor actor;

    RecordSignature(SignUseAgreement signing, LastActor actor) {
        this.signing = signing;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        signing.sign(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                OpenDataRequestProcess.AGREEMENT_HASH.of(task),
                actor.of(task));
    }
}
