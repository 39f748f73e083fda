package org.shuyue.opening;

import java.time.Clock;
import java.util.Objects;
import org.shuyue.access.Grant;
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.access.Holds;
import org.shuyue.catalogue.OpeningChange;
import org.shuyue.notice.Letters;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was decided about an objection is done: the opening goes on, is resumed, or ends (YC-30a). */
@Component
public class CarryOutMeasure {
    private final RightsObjections objections;
    private final OpenDataRequests requests;
    private final OpeningChange opening;
    private final Holds holds;
    private final Grants grants;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CarryOutMeasure(
            RightsObjections objections,
            OpenDataRequests requests,
            OpeningChange opening,
            Holds holds,
            Grants grants,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.objections = objections;
        this.requests = requests;
        this.opening = opening;
        this.holds = holds;
        this.grants = grants;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void goOn(CaseNumber number, Actor by) {
        RightsObjection objection = objections.get(number);
        objection.goOn(clock.instant());
        end(objection, "继续开放", by);
    }

    /** The provider has processed the data. */
    @Transactional
    public void reopen(CaseNumber number, String result, Actor by) {
        RightsObjection objection = objections.get(number);
        objection.reopen(result, clock.instant());
        end(objection, "依法处理后恢复开放：" + result, by);
        letters.toApplicant(number, "权益异议已处理", "您的权益异议 " + number + " 所涉数据已依法处理并恢复开放：" + result);
    }

    /** The catalogue says "not open", and whoever had it opened loses it; agencies' sharing is another matter. */
    @Transactional
    public void withdraw(CaseNumber number, Actor by) {
        RightsObjection objection = objections.get(number);
        objection.withdrawData(clock.instant());
        opening.close(objection.resource(), objection.basis().orElseThrow(), by);
        requests.opened(objection.resource()).forEach(request -> take(request, objection, by));
        end(objection, "撤回数据，不再开放", by);
    }

    private void take(OpenDataRequest request, RightsObjection objection, Actor by) {
        grants.ofCase(request.caseNumber())
                .filter(grant -> grant.suspensionReason() == null && grants.state(grant) != GrantState.ENDED)
                .ifPresent(grant -> suspend(grant, objection, by));
        letters.toApplicant(
                request.caseNumber(),
                "开放的数据已撤回",
                "“" + objection.resourceName() + "”的数据已依法撤回，不再开放；请停止使用并按利用协议处理已取得的数据。");
    }

    /** As the one who is away when a substitute acts: the grants ask for a keeper's role. */
    private void suspend(Grant grant, RightsObjection objection, Actor by) {
        PersonId keeper = by.behalfOf() == null ? Objects.requireNonNull(by.person()) : by.behalfOf();
        grants.suspend(grant.id(), "因权益异议 " + objection.caseNumber() + " 撤回数据", keeper);
    }

    private void end(RightsObjection objection, String sentence, Actor by) {
        objections.save(objection);
        holds.lift(
                objection.resource(),
                objection.caseNumber(),
                "权益异议已办结：" + objection.state().label(),
                by);
        cases.close(objection.caseNumber(), objection.state().label());
        events.publishEvent(RightsObjectionEvent.of(objection, "closed", sentence, by));
    }
}
