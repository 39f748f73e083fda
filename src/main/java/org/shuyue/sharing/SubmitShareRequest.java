package org.shuyue.sharing;

import java.time.Clock;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agency applies for conditionally shared data. */
@Component
public class SubmitShareRequest {
    private final ShareRequests requests;
    private final Resources resources;
    private final Cases cases;
    private final Told told;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmitShareRequest(
            ShareRequests requests,
            Resources resources,
            Cases cases,
            Told told,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.resources = resources;
        this.cases = cases;
        this.told = told;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public ShareRequest submit(CaseNumber number, String processId, ResourceId id, Wish wish, Person applicant) {
        Resource resource = resources.find(id);
        ShareRequest request = ShareRequest.submitted(
                number,
                id,
                resource.name(),
                resource.provider(),
                applicant.id(),
                applicant.agency(),
                wish,
                clock.instant());
        requests.add(request);
        cases.register(
                number,
                processId,
                "申请共享：" + resource.name(),
                applicant,
                request.state().label());
        cases.about(number, id);
        told.operators(request, "新的共享申请待受理", "“" + resource.name() + "”的共享申请 " + number + " 待受理。");
        events.publishEvent(
                new ShareRequestEvent.RequestSubmitted(request, Actor.of(applicant.id(), applicant.name())));
        return request;
    }
}
