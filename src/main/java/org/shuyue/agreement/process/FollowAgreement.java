package org.shuyue.agreement.process;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementEnded;
import org.shuyue.agreement.AgreementHalt;
import org.shuyue.agreement.AgreementHalts;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.ConcludeAgreement;
import org.shuyue.agreement.Supplement;
import org.shuyue.agreement.Supplements;
import org.shuyue.deadline.ClockChange;
import org.shuyue.deadline.DeadlineMoved;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseMessages;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows when the term of an agreement moves, or the agreement ends, in the same transaction. */
@Component
class FollowAgreement {
    private static final String TERM = "agreement.term";

    private final Agreements agreements;
    private final AgreementHalts halts;
    private final ConcludeAgreement conclude;
    private final LifecycleMessages lifecycle;
    private final CaseMessages messages;
    private final Cases cases;
    private final People people;
    private final Supplements supplements;
    private final Papers papers;

    FollowAgreement(
            Agreements agreements,
            AgreementHalts halts,
            ConcludeAgreement conclude,
            LifecycleMessages lifecycle,
            CaseMessages messages,
            Cases cases,
            People people,
            Supplements supplements,
            Papers papers) {
        this.agreements = agreements;
        this.halts = halts;
        this.conclude = conclude;
        this.lifecycle = lifecycle;
        this.messages = messages;
        this.cases = cases;
        this.people = people;
        this.supplements = supplements;
        this.papers = papers;
    }

    @EventListener
    void on(ClockChange change) {
        PersonId by = change.by().person();
        if (by != null) {
            follow(change.deadline(), by);
        }
    }

    @EventListener
    void on(DeadlineMoved moved) {
        agreements
                .look(moved.deadline().caseNumber())
                .ifPresent(agreement ->
                        follow(moved.deadline(), agreement.receiving().handler()));
    }

    /** Notices of force majeure that are still open have nothing to halt any more. */
    @EventListener
    void on(AgreementEnded ended) {
        Agreement agreement = ended.agreement();
        halts.of(agreement.number()).stream()
                .map(AgreementHalt::caseNumber)
                .filter(number -> cases.look(number).filter(CaseRow::open).isPresent())
                .forEach(number -> messages.send(
                        number,
                        ForceMajeureProcess.AGREEMENT_OVER,
                        Map.of(),
                        people.find(agreement.receiving().handler())));
        terminatePapers(agreement, ended.actor());
    }

    /** Whoever verifies one of them is told that it counts no more; pledges live on (SP-08). */
    private void terminatePapers(Agreement agreement, Actor by) {
        Stream.concat(
                        Stream.of(agreement.number()),
                        supplements.of(agreement.number()).stream().map(Supplement::caseNumber))
                .flatMap(number -> papers.of(number).stream())
                .filter(paper -> paper.current() && paper.kind() != DocumentKind.CONFIDENTIALITY_PLEDGE)
                .forEach(paper -> papers.terminate(
                        paper.number(),
                        "协议 " + agreement.number() + " "
                                + Objects.requireNonNull(agreement.end()).label(),
                        by));
    }

    /** The last day follows the clock; the agreement's own case takes its timers from it anew. */
    private void follow(RunningDeadline deadline, PersonId by) {
        if (!deadline.goesBy(TERM) || deadline.paused() || !deadline.running()) {
            return;
        }
        agreements
                .look(deadline.caseNumber())
                .filter(agreement -> agreement.binding() && !deadline.dueDate().equals(agreement.until()))
                .ifPresent(agreement -> {
                    conclude.runUntil(agreement.number(), deadline.dueDate());
                    lifecycle.changed(agreement.number(), people.find(by));
                });
    }
}
