package org.shuyue.sharing;

import java.time.Clock;
import java.util.Optional;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agency applies for shared data. */
@Component
public class SubmitShareRequest {
    private final ShareRequests requests;
    private final Resources resources;
    private final Cases cases;
    private final SharingRoute routes;
    private final WholeAuthorisations authorisations;
    private final ArrivalAtCity arrival;
    private final Told told;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmitShareRequest(
            ShareRequests requests,
            Resources resources,
            Cases cases,
            SharingRoute routes,
            WholeAuthorisations authorisations,
            ArrivalAtCity arrival,
            Told told,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.resources = resources;
        this.cases = cases;
        this.routes = routes;
        this.authorisations = authorisations;
        this.arrival = arrival;
        this.told = told;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public ShareRequest submit(CaseNumber number, ShareRoute route, ResourceId id, Wish wish, Person applicant) {
        Resource resource = resources.find(id);
        ShareRequest request = ShareRequest.submitted(number, route, resource, applicant, wish, clock.instant());
        Optional<County> county = routes.county(resource, applicant.agency());
        county.ifPresent(request::through);
        requests.add(request);
        String what = route == ShareRoute.UNCONDITIONAL ? "订阅：" : "申请共享：";
        cases.register(
                number,
                route.processId(),
                what + resource.name(),
                applicant,
                request.state().label());
        cases.about(number, id);
        events.publishEvent(
                new ShareRequestEvent.RequestSubmitted(request, Actor.of(applicant.id(), applicant.name())));
        county.ifPresentOrElse(through -> tell(request, through), () -> arrival.of(request));
        return request;
    }

    /** Who counted on a whole authorisation that no longer stands is told which way the request takes (YC-22i). */
    private void tell(ShareRequest request, County county) {
        String number = request.caseNumber().value();
        told.county(request, "新的县级共享申请待审查", "“" + request.resourceName() + "”的共享申请 " + number + " 待县级审查。");
        authorisations
                .last(request.resource(), county.region())
                .filter(last -> !last.stands())
                .ifPresent(revoked -> told.applicant(
                        request,
                        "整体授权已撤销，申请按一般程序办理",
                        revoked.sentenceOfRevocation() + "，您的申请 " + number + " 按一般程序由县级审查后提交市级，已填写的内容不受影响。"));
    }
}
