package org.shuyue.opening;

import java.time.Clock;
import java.time.Instant;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A citizen or company applies, or completes what was missing; the provider's time runs from here (YC-29b). */
@Component
public class SubmitOpenDataRequest {
    private final OpenDataRequests requests;
    private final Resources resources;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmitOpenDataRequest(
            OpenDataRequests requests,
            Resources resources,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.resources = resources;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void submit(CaseNumber number, String processId, ResourceId id, OpenWish wish, Person applicant) {
        Resource resource = resources.find(id);
        OpenDataRequest request = OpenDataRequest.submitted(number, resource, applicant.id(), wish, clock.instant());
        requests.add(request);
        cases.register(
                number,
                processId,
                "申请开放：" + resource.name(),
                applicant,
                request.state().label());
        received(request, "新的开放申请待受理");
        events.publishEvent(OpenDataRequestEvent.with(
                request,
                "submitted",
                "申请有条件开放的数据“" + resource.name() + "”",
                Actor.of(applicant.id(), applicant.name()),
                OpenDataRequestEvent.wish(wish)));
    }

    /** What was incomplete counts as received now that it is complete: the time runs anew. */
    @Transactional
    public void complete(CaseNumber number, OpenWish wish, Actor by) {
        OpenDataRequest request = requests.get(number);
        request.complete(wish);
        requests.save(request);
        cases.move(number, request.state().label());
        received(request, "补正后的开放申请待受理");
        events.publishEvent(
                OpenDataRequestEvent.with(request, "completed", "补正申请材料并重新提交", by, OpenDataRequestEvent.wish(wish)));
    }

    private void received(OpenDataRequest request, String subject) {
        Instant now = clock.instant();
        var deadline = ledger.start(request.caseNumber(), AnswerLimit.RULE, request.provider(), now);
        letters.toApplicant(
                request.caseNumber(),
                "开放申请已收到",
                "您的申请 " + request.caseNumber() + " 已收到；提供部门能够立即答复的立即答复，最迟于 " + deadline.shownDue() + " 前（含当日）答复。");
        letters.toRole(
                Role.OPERATOR,
                null,
                request.caseNumber(),
                subject,
                "“" + request.resourceName() + "”的开放申请 " + request.caseNumber() + " 待受理，答复期限 " + deadline.shownDue()
                        + "。");
    }
}
