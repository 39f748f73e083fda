package org.shuyue.signing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.Papers;
import org.shuyue.signing.SigningRounds;
import org.shuyue.signing.SigningSide;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Offers a paper to its sides. */
@Component
class OpenSigningOffer implements JavaDelegate {
    private final SigningRounds rounds;
    private final SideTurn turn;
    private final Papers papers;
    private final Ledger ledger;
    private final LastActor actor;

    OpenSigningOffer(SigningRounds rounds, SideTurn turn, Papers papers, Ledger ledger, LastActor actor) {
        this.rounds = rounds;
        this.turn = turn;
        this.papers = papers;
        this.ledger = ledger;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sides = AgreementSigningProcess.SIDES.of(execution);
        rounds.open(
                SideTurn.caseNumber(execution),
                SideTurn.paper(execution),
                sides.stream().map(SigningSide::read).toList(),
                actor.of(execution));
        AgreementSigningProcess.REMAINING.set(execution, sides);
        AgreementSigningProcess.OUTCOME.set(execution, AgreementSigningProcess.OPEN);
        AgreementSigningProcess.PAPER_TITLE.set(
                execution, papers.find(SideTurn.paper(execution)).kind().title());
        ledger.running(SideTurn.caseNumber(execution), SigningRounds.OFFER)
                .map(RunningDeadline::dueAt)
                .ifPresent(ends -> AgreementSigningProcess.OFFER_ENDS.set(execution, ends));
        turn.begin(execution);
    }
}
