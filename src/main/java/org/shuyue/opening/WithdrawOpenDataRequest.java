package org.shuyue.opening;

import java.time.Clock;
import java.time.Instant;
import org.shuyue.deadline.Ledger;
import org.shuyue.notice.Letters;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applicant has taken the request back. */
@Component
public class WithdrawOpenDataRequest {
    private final OpenDataRequests requests;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawOpenDataRequest(
            OpenDataRequests requests,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void record(CaseNumber number, String reason, Actor by) {
        OpenDataRequest request = requests.get(number);
        boolean underReview = request.state() == OpenDataRequestState.UNDER_REVIEW;
        Instant now = clock.instant();
        request.withdraw(reason, now);
        requests.save(request);
        ledger.cancel(number, AnswerLimit.RULE, now);
        cases.close(number, request.state().label());
        if (underReview) {
            letters.toRole(Role.REVIEWER, request.provider(), number, "申请已撤回", "开放申请 " + number + " 已由申请人撤回，无需再办。");
        }
        events.publishEvent(OpenDataRequestEvent.of(request, "withdrawn", "申请人撤回申请：" + reason, by));
    }
}
