package org.shuyue.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shuyue.deadline.Ledger;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseStart;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The request is answered by whom its route names: the clock stops, the applicant is told (YC-22d, YC-22f). */
@Component
public class DecideShareRequest {
    /** The procedure that follows; another room's, known by its name only. */
    private static final String TABLE_DELIVERY = "table-delivery";

    private final ShareRequests requests;
    private final Cases cases;
    private final Ledger ledger;
    private final Told told;
    private final SharingPapers papers;
    private final CaseStart start;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecideShareRequest(
            ShareRequests requests,
            Cases cases,
            Ledger ledger,
            Told told,
            SharingPapers papers,
            CaseStart start,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.cases = cases;
        this.ledger = ledger;
        this.told = told;
        this.papers = papers;
        this.start = start;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** A full agreement grants what was asked for, whatever items are named. */
    @Transactional
    public void decide(CaseNumber number, Decision answer, Actor by) {
        ShareRequest request = requests.get(number);
        Instant now = clock.instant();
        request.decide(withItems(answer, request), by, now);
        requests.save(request);
        ledger.met(number, request.route().rule(), now);
        cases.close(number, request.state().label());
        papers.decided(request, by);
        told.county(request, "县级申请已答复：" + answer.conclusion().label(), text(request));
        told.applicant(request, "申请已答复：" + answer.conclusion().label(), text(request));
        events.publishEvent(new ShareRequestEvent.RequestDecided(request, by));
        if (request.state() == RequestState.TABLE_DELIVERY_TO_FOLLOW) {
            deliverTable(request);
        }
    }

    /** The copy of a table is a case of its own, with consents of its own (YC-22a, YC-22e). */
    private void deliverTable(ShareRequest request) {
        start.start(
                TABLE_DELIVERY,
                Map.of(
                        "shareCase",
                        request.caseNumber().value(),
                        "resourceCode",
                        request.resource().value(),
                        "approvedItems",
                        String.join(" ", request.decision().orElseThrow().grantedItems()),
                        "deliveryPurpose",
                        request.wish().scenario()),
                people.find(request.applicant()));
    }

    private static Decision withItems(Decision answer, ShareRequest request) {
        return switch (answer.conclusion()) {
            case AGREE, AGREE_WITH_CONDITIONS ->
                new Decision(answer.conclusion(), request.wish().items(), answer.terms(), "", "");
            case AGREE_PARTLY -> answer;
            case REFUSE ->
                new Decision(Conclusion.REFUSE, List.of(), "", answer.refusalReasons(), answer.refusalBasis());
        };
    }

    private static String text(ShareRequest request) {
        Decision decision = request.decision().orElseThrow();
        StringBuilder text = new StringBuilder(
                "您的申请 " + request.caseNumber() + " 已答复：" + decision.conclusion().label() + "。");
        if (!decision.terms().isEmpty()) {
            text.append("共享条件：").append(decision.terms()).append("。");
        }
        if (!decision.refusalReasons().isEmpty()) {
            text.append("理由：").append(decision.refusalReasons()).append("。依据：").append(decision.refusalBasis());
        }
        if (request.state() == RequestState.TABLE_DELIVERY_TO_FOLLOW) {
            text.append("库表交付另行办理。");
        }
        return text.toString();
    }
}
