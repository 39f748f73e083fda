package org.shuyue.agreement.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shuyue.Application;
import org.shuyue.access.Grant;
import org.shuyue.access.GrantEnded;
import org.shuyue.access.Grants;
import org.shuyue.agreement.AgreementEnded;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseStart;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Data is to be destroyed as soon as an agreement has ended (XA-S25), or the period of use of a grant is over (YC-F3). */
@Component
public class StartDestruction {
    /** Those that ran out longer ago were over before there was this duty, or have been dealt with. */
    private static final int DAYS_BACK = 31;

    private final CaseStart start;
    private final DataDestructions destructions;
    private final Grants grants;
    private final People people;
    private final Clock clock;

    StartDestruction(CaseStart start, DataDestructions destructions, Grants grants, People people, Clock clock) {
        this.start = start;
        this.destructions = destructions;
        this.grants = grants;
        this.people = people;
        this.clock = clock;
    }

    /** In the transaction of the end, in the name of the one who handled it for the receiver. */
    @EventListener
    void on(AgreementEnded ended) {
        boolean ordered = !destructions.of(ended.agreement().number()).isEmpty();
        if (ended.wasInForce() && !ordered) {
            start.startFor(
                    DataDestructionProcess.KEY,
                    Map.of(
                            DataDestructionProcess.AGREEMENT_NUMBER.name(),
                            ended.agreement().number().value()),
                    people.find(ended.agreement().receiving().handler()));
        }
    }

    /** In the transaction of the end: what an adjustment for a time made possible is over with it (YC-20c, YC-F3). */
    @EventListener
    void on(GrantEnded ended) {
        Grant grant = ended.grant();
        boolean holderActive =
                people.look(grant.applicant()).filter(Person::active).isPresent();
        if (grant.adjustment() != null && holderActive && !destructions.isOrderedFor(grant.id())) {
            start(grant);
        }
    }

    /** Once an hour: grants end by themselves, and nothing happens at that moment. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 180_000)
    @Transactional
    public List<CaseNumber> ofGrants() {
        LocalDate today = Application.today(clock);
        return grants.ranOut(today.minusDays(DAYS_BACK), today).stream()
                .filter(grant -> grant.agreement() == null && !destructions.isOrderedFor(grant.id()))
                .filter(grant ->
                        people.look(grant.applicant()).filter(Person::active).isPresent())
                .map(this::start)
                .toList();
    }

    private CaseNumber start(Grant grant) {
        return start.startFor(
                DataDestructionProcess.KEY,
                Map.of(DataDestructionProcess.GRANT_ID.name(), grant.id().value()),
                people.find(grant.applicant()));
    }
}
