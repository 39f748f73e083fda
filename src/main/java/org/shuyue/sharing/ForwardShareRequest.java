package org.shuyue.sharing;

import java.time.Clock;
import java.time.Instant;
import org.shuyue.deadline.Ledger;
import org.shuyue.party.Agencies;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accepted request goes to the provider, whose period of five working days runs from here (YC-22c, YC-22h). */
@Component
public class ForwardShareRequest {
    private final ShareRequests requests;
    private final Cases cases;
    private final Ledger ledger;
    private final Agencies agencies;
    private final Told told;
    private final SharingPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ForwardShareRequest(
            ShareRequests requests,
            Cases cases,
            Ledger ledger,
            Agencies agencies,
            Told told,
            SharingPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.cases = cases;
        this.ledger = ledger;
        this.agencies = agencies;
        this.told = told;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public ShareRequest forward(CaseNumber number, Actor by) {
        ShareRequest request = requests.get(number);
        Instant now = clock.instant();
        request.forward(now);
        requests.save(request);
        cases.move(number, request.state().label());
        cases.forward(number, request.provider());
        String provider = agencies.find(request.provider()).name();
        events.publishEvent(new ShareRequestEvent.RequestForwarded(request, by, provider));
        var deadline = ledger.start(number, request.route().rule(), request.provider(), now);
        papers.accepted(request, deadline, by);
        told.applicant(
                request,
                "申请已受理",
                "您的申请 " + number + " 已受理并转" + provider + "审核，应当于 " + deadline.shownDue() + " 前（含当日）答复。");
        told.role(
                request,
                Role.REVIEWER,
                "新的共享申请待审核",
                "“" + request.resourceName() + "”的共享申请 " + number + " 待审核，请于 " + deadline.shownDue() + " 前（含当日）答复。");
        return request;
    }
}
