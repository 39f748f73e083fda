package org.shuyue.sharing;

import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applicant has completed a request that was returned (补正). */
@Component
public class CompleteShareRequest {
    private final ShareRequests requests;
    private final Cases cases;
    private final Told told;
    private final ApplicationEventPublisher events;

    CompleteShareRequest(ShareRequests requests, Cases cases, Told told, ApplicationEventPublisher events) {
        this.requests = requests;
        this.cases = cases;
        this.told = told;
        this.events = events;
    }

    @Transactional
    public void complete(CaseNumber number, Wish wish, Actor by) {
        ShareRequest request = requests.get(number);
        request.complete(wish);
        requests.save(request);
        cases.move(number, request.state().label());
        if (request.state() == RequestState.AT_COUNTY) {
            told.county(request, "补正后的申请待县级审查", "申请 " + number + " 已经补正，待县级审查。");
        } else {
            told.operators(request, "补正后的申请待受理", "申请 " + number + " 已经补正，待受理。");
        }
        events.publishEvent(new ShareRequestEvent.RequestCompleted(request, by));
    }
}
