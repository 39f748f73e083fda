package org.shuyue.signing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.signing.SigningRounds;
import org.shuyue.signing.SigningVariables;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that an agency will sign, or will not. */
@Component
class RecordSigningApproval implements TaskListener {
    private final SigningRounds rounds;
    private final LastActor actor;

    RecordSigningApproval(SigningRounds rounds, LastActor actor) {
        this.rounds = rounds;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (AgreementSigningProcess.AGREE.equals(AgreementSigningProcess.SIGN_DECISION.of(task))) {
            rounds.approved(SideTurn.caseNumber(task), SideTurn.paper(task), SideTurn.side(task), actor.of(task));
        } else {
            refuse(task);
        }
    }

    void refuse(DelegateTask task) {
        String reasons = AgreementSigningProcess.DECLINE_REASONS.of(task);
        rounds.refused(SideTurn.caseNumber(task), SideTurn.paper(task), SideTurn.side(task), reasons, actor.of(task));
        AgreementSigningProcess.REFUSAL_REASONS.set(task, reasons);
        AgreementSigningProcess.OUTCOME.set(task, SigningVariables.REFUSED);
    }
}
