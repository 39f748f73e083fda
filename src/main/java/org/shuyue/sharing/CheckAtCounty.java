package org.shuyue.sharing;

import java.time.Clock;
import java.util.List;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.whole.WholeAuthorisation;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The county's authority has looked at a request of its county: to the city, back, or decided here. */
@Component
public class CheckAtCounty {
    private final ShareRequests requests;
    private final CheckShareRequest check;
    private final DecideShareRequest decide;
    private final WholeAuthorisations authorisations;
    private final ArrivalAtCity arrival;
    private final Cases cases;
    private final Told told;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CheckAtCounty(
            ShareRequests requests,
            CheckShareRequest check,
            DecideShareRequest decide,
            WholeAuthorisations authorisations,
            ArrivalAtCity arrival,
            Cases cases,
            Told told,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.check = check;
        this.decide = decide;
        this.authorisations = authorisations;
        this.arrival = arrival;
        this.cases = cases;
        this.told = told;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void record(CaseNumber number, CountyOpinion opinion, Actor by) {
        switch (opinion.kind()) {
            case SUBMIT -> submit(requests.get(number), opinion.responsibility(), by);
            case RETURN ->
                check.record(number, new CheckShareRequest.Finding(CheckOutcome.RETURN, opinion.missing(), "", ""), by);
            case AGREE -> agree(requests.get(number), by);
            case REFUSE ->
                decide.decide(
                        number,
                        new Decision(
                                Conclusion.REFUSE, List.of(), "", opinion.refusalReasons(), opinion.refusalBasis()),
                        by);
        }
    }

    private void submit(ShareRequest request, String responsibility, Actor by) {
        request.sendToCity(responsibility, clock.instant());
        requests.save(request);
        cases.move(request.caseNumber(), request.state().label());
        events.publishEvent(new ShareRequestEvent.RequestSentToCity(request, by));
        arrival.of(request);
        told.applicant(request, "申请已提交市级", "您的申请 " + request.caseNumber() + " 已由县级公共数据主管部门提交市级办理。");
    }

    /** The authorisation is held until the end of this transaction, so that nobody revokes it meanwhile. */
    private void agree(ShareRequest request, Actor by) {
        County county = request.county().orElseThrow();
        WholeAuthorisation authorisation = authorisations.standingFor(
                request.resource(), county.region(), request.wish().items());
        decide.decide(
                request.caseNumber(),
                new Decision(Conclusion.AGREE, request.wish().items(), authorisation.termsOfUse(), "", ""),
                by);
    }
}
