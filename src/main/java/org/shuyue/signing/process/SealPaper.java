package org.shuyue.signing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.party.People;
import org.shuyue.signing.Signing;
import org.shuyue.workflow.CaseVariables;
import org.springframework.stereotype.Component;

/** Puts the seal of the agency whose turn it is to the paper. */
@Component
class SealPaper implements TaskListener {
    private final Signing signing;
    private final SideTurn turn;
    private final People people;

    SealPaper(Signing signing, SideTurn turn, People people) {
        this.signing = signing;
        this.turn = turn;
        this.people = people;
    }

    @Override
    public void notify(DelegateTask task) {
        signing.seal(
                SideTurn.paper(task),
                AgreementSigningProcess.SIDE_LABEL.of(task),
                AgreementSigningProcess.SIDE_AGENCY.of(task),
                people.find(CaseVariables.ACTED_BY.of(task)));
        turn.pass(task);
    }
}
