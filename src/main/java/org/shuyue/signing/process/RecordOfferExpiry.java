package org.shuyue.signing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.shuyue.signing.SigningRounds;
import org.shuyue.signing.SigningVariables;
import org.springframework.stereotype.Component;

/** Records that the time of the offer is over. */
@Component
class RecordOfferExpiry implements ExecutionListener {
    private final SigningRounds rounds;

    RecordOfferExpiry(SigningRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void notify(DelegateExecution execution) {
        rounds.expired(SideTurn.caseNumber(execution), SideTurn.paper(execution));
        AgreementSigningProcess.OUTCOME.set(execution, SigningVariables.EXPIRED);
    }
}
