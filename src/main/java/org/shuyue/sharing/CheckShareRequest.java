package org.shuyue.sharing;

import java.time.Clock;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator has checked a request: it goes on, back for completion, or ends here. */
@Component
public class CheckShareRequest {
    private final ShareRequests requests;
    private final Cases cases;
    private final Told told;
    private final SharingPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CheckShareRequest(
            ShareRequests requests,
            Cases cases,
            Told told,
            SharingPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.cases = cases;
        this.told = told;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What the operator found.
     *
     * @param missing everything that the applicant has to complete, where it is returned
     * @param reason why it is not accepted, with its legal basis, where it is not (YC-22f)
     */
    public record Finding(CheckOutcome outcome, String missing, String reason, String basis) {}

    @Transactional
    public void record(CaseNumber number, Finding finding, Actor by) {
        ShareRequest request = requests.get(number);
        switch (finding.outcome()) {
            case RETURN -> sendBack(request, finding.missing(), by);
            case NOT_ACCEPT -> end(request, finding.reason(), finding.basis(), by);
            case ACCEPT -> {
                // forwarding is the next step and records it
            }
        }
    }

    private void sendBack(ShareRequest request, String missing, Actor by) {
        request.returnForCompletion(missing);
        requests.save(request);
        cases.move(request.caseNumber(), request.state().label());
        papers.returned(request, missing, by);
        told.applicant(request, "申请需要补正", "您的申请 " + request.caseNumber() + " 需要补正：" + missing);
        events.publishEvent(new ShareRequestEvent.RequestReturned(request, by));
    }

    private void end(ShareRequest request, String reason, String basis, Actor by) {
        request.refuseAcceptance(reason, basis, clock.instant());
        requests.save(request);
        cases.close(request.caseNumber(), request.state().label());
        papers.refused(request, reason, basis, by);
        told.applicant(request, "申请不予受理", "您的申请 " + request.caseNumber() + " 不予受理。理由：" + reason + "。依据：" + basis);
        events.publishEvent(new ShareRequestEvent.RequestNotAccepted(request, by));
    }
}
