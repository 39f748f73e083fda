package org.shuyue.opening;

import java.time.Clock;
import org.shuyue.deadline.Ledger;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agencies;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator has checked the form of a request: to the provider, back for completion, or it ends here. */
@Component
public class CheckOpenDataRequest {
    private final OpenDataRequests requests;
    private final Cases cases;
    private final Ledger ledger;
    private final Agencies agencies;
    private final Letters letters;
    private final OpeningPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CheckOpenDataRequest(
            OpenDataRequests requests,
            Cases cases,
            Ledger ledger,
            Agencies agencies,
            Letters letters,
            OpeningPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.cases = cases;
        this.ledger = ledger;
        this.agencies = agencies;
        this.letters = letters;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void accept(CaseNumber number, Actor by) {
        OpenDataRequest request = requests.get(number);
        request.forward();
        requests.save(request);
        cases.move(number, request.state().label());
        cases.forward(number, request.provider());
        papers.accepted(request, by);
        String provider = agencies.find(request.provider()).name();
        letters.toApplicant(number, "开放申请已受理", "您的申请 " + number + " 已受理并转" + provider + "答复。");
        letters.toRole(
                Role.REVIEWER,
                request.provider(),
                number,
                "新的开放申请待答复",
                "“" + request.resourceName() + "”的开放申请 " + number + " 待答复，能够立即答复的请立即答复。");
        events.publishEvent(OpenDataRequestEvent.of(request, "forwarded", "受理并转" + provider + "答复", by));
    }

    /** Nothing is due while the applicant completes it. */
    @Transactional
    public void sendBack(CaseNumber number, String missing, Actor by) {
        OpenDataRequest request = requests.get(number);
        request.returnForCompletion(missing);
        requests.save(request);
        ledger.cancel(number, AnswerLimit.RULE, clock.instant());
        cases.move(number, request.state().label());
        papers.returned(request, missing, by);
        letters.toApplicant(number, "开放申请需要补正", "您的申请 " + number + " 需要补正：" + missing);
        events.publishEvent(OpenDataRequestEvent.of(request, "returned", "退回补正：" + missing, by));
    }

    @Transactional
    public void end(CaseNumber number, String reason, String basis, Actor by) {
        OpenDataRequest request = requests.get(number);
        request.refuseAcceptance(reason, basis, clock.instant());
        requests.save(request);
        ledger.met(number, AnswerLimit.RULE, clock.instant());
        cases.close(number, request.state().label());
        papers.notAccepted(request, reason, basis, by);
        letters.toApplicant(number, "开放申请不予受理", "您的申请 " + number + " 不予受理。理由：" + reason + "。依据：" + basis);
        events.publishEvent(OpenDataRequestEvent.of(request, "not-accepted", "不予受理，理由：" + reason + "；依据：" + basis, by));
    }
}
