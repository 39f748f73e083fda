package org.shuyue.supply;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.catalogue.Resource;
import org.shuyue.deadline.ClockChange;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.AcceptanceLetter;
import org.shuyue.document.ConsentLetter;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.ExtensionLetter;
import org.shuyue.document.LetterHead;
import org.shuyue.document.Papers;
import org.shuyue.document.RefusalLetter;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.signing.Pledges;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The letters that accept a demand, put off its answer, and answer it (YC-23a to YC-23d). */
@Component
class DemandPapers {
    private final DemandMapper mapper;
    private final Papers papers;
    private final Pledges pledges;
    private final Agencies agencies;
    private final People people;
    private final Clock clock;

    DemandPapers(DemandMapper mapper, Papers papers, Pledges pledges, Agencies agencies, People people, Clock clock) {
        this.mapper = mapper;
        this.papers = papers;
        this.pledges = pledges;
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
    }

    /** Once, though a second provider may have to be found (YC-23a). */
    void accepted(DataDemand demand, RunningDeadline answer, Actor by) {
        boolean before = papers.of(demand.caseNumber()).stream()
                .anyMatch(paper -> paper.kind() == DocumentKind.ACCEPTANCE_LETTER);
        if (!before) {
            AgencyId checker = people.agencyOf(by).orElse(provider(demand));
            papers.tryIssue(
                    new AcceptanceLetter(
                            head(demand, checker), answer.period().shown(), answer.dueDate(), answer.citation()),
                    demand.caseNumber(),
                    checker,
                    by);
        }
    }

    /** The answer is put off, where the rules allow that; the operator says so while no provider is found. */
    @EventListener
    void on(ClockChange change) {
        if (change.extendsPeriodOf(DataDemands.ANSWER_RULE)) {
            mapper.find(change.deadline().caseNumber()).ifPresent(demand -> extended(demand, change));
        }
    }

    private void extended(DataDemand demand, ClockChange change) {
        AgencyId issuer = Optional.ofNullable(demand.provider())
                .or(() -> people.agencyOf(change.by()))
                .orElseThrow();
        papers.tryIssue(
                new ExtensionLetter(
                        head(demand, issuer),
                        change.event().reason(),
                        change.formerDay(),
                        change.deadline().dueDate(),
                        change.grounds()),
                demand.caseNumber(),
                issuer,
                change.by());
    }

    void agreed(DataDemand demand, Answer answer, Actor by) {
        papers.tryIssue(
                new ConsentLetter(
                        head(demand, provider(demand)),
                        List.of(demand.dataName() + "：" + demand.wantedContents()),
                        null,
                        null,
                        answer.decision().label() + "；编入目录、完成汇聚以后开通访问权限",
                        null,
                        null,
                        answer.promised(),
                        null),
                demand.caseNumber(),
                provider(demand),
                by);
    }

    /** Whoever is given the data pledges to keep it confidential (YC-F4). */
    void shared(DataDemand demand, Resource resource, Sharing sharing, Actor by) {
        pledges.ask(
                demand.caseNumber(),
                demand.requester(),
                new Pledges.Asked("数据使用人", "“" + resource.name() + "”", sharing.from(), sharing.until()),
                by);
    }

    void refused(DataDemand demand, Answer answer, Actor by) {
        papers.tryIssue(
                new RefusalLetter(
                        head(demand, provider(demand)),
                        answer.reasons(),
                        answer.basis(),
                        RefusalLetter.REMEDIES_OF_AGENCIES),
                demand.caseNumber(),
                provider(demand),
                by);
    }

    private LetterHead head(DataDemand demand, AgencyId issuer) {
        return new LetterHead(
                agencies.find(demand.requesterAgency()).name(),
                demand.caseNumber().value(),
                "共享未编目数据“" + demand.dataName() + "”",
                LocalDate.ofInstant(demand.submittedAt(), Application.ZONE),
                agencies.find(issuer).name(),
                Application.today(clock));
    }

    private static AgencyId provider(DataDemand demand) {
        return requireNonNull(demand.provider(), "only the provider answers");
    }
}
