package org.shuyue.sharing;

import java.time.Clock;
import java.time.Instant;
import org.shuyue.deadline.Ledger;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applicant takes the request back before the answer. */
@Component
public class WithdrawRequest {
    private final ShareRequests requests;
    private final Cases cases;
    private final Ledger ledger;
    private final Told told;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawRequest(
            ShareRequests requests,
            Cases cases,
            Ledger ledger,
            Told told,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.cases = cases;
        this.ledger = ledger;
        this.told = told;
        this.clock = clock;
        this.events = events;
    }

    /** What the diagram does once it has caught the message. */
    @Transactional
    public void record(CaseNumber number, String reason, Actor by) {
        ShareRequest request = requests.get(number);
        RequestState before = request.state();
        Instant now = clock.instant();
        request.withdraw(reason, now);
        requests.save(request);
        ledger.cancel(number, request.route().rule(), now);
        cases.close(number, request.state().label());
        String text = "共享申请 " + number + " 已由申请人撤回，无需再办。";
        if (before == RequestState.UNDER_REVIEW) {
            told.role(request, Role.REVIEWER, "申请已撤回", text);
        }
        told.county(request, "申请已撤回", text);
        events.publishEvent(new ShareRequestEvent.RequestWithdrawn(request, by));
    }
}
