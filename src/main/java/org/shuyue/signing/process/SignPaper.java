package org.shuyue.signing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.signing.Signing;
import org.springframework.stereotype.Component;

/** The person whose turn it is signs, or refuses to. */
@Component
class SignPaper implements TaskListener {
    private final Signing signing;
    private final SideTurn turn;
    private final RecordSigningApproval approval;

    SignPaper(Signing signing, SideTurn turn, RecordSigningApproval approval) {
        this.signing = signing;
        this.turn = turn;
        this.approval = approval;
    }

    @Override
    public void notify(DelegateTask task) {
        if (AgreementSigningProcess.AGREE.equals(AgreementSigningProcess.SIGN_DECISION.of(task))) {
            signing.sign(
                    SideTurn.paper(task),
                    AgreementSigningProcess.SIDE_LABEL.of(task),
                    AgreementSigningProcess.SIDE_PERSON.of(task));
            turn.pass(task);
        } else {
            approval.refuse(task);
        }
    }
}
