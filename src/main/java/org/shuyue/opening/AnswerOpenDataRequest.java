package org.shuyue.opening;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Ledger;
import org.shuyue.notice.Letters;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The provider answers: an agreement to sign, or a refusal with reasons and legal basis (YC-29c, YC-29d). */
@Component
public class AnswerOpenDataRequest {
    private final OpenDataRequests requests;
    private final UseAgreements agreements;
    private final Resources resources;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final OpeningPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnswerOpenDataRequest(
            OpenDataRequests requests,
            UseAgreements agreements,
            Resources resources,
            Cases cases,
            Ledger ledger,
            Letters letters,
            OpeningPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.agreements = agreements;
        this.resources = resources;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void answer(CaseNumber number, OpenAnswer answer, Actor by) {
        OpenDataRequest request = requests.get(number);
        Instant now = clock.instant();
        request.answer(answer, by, now);
        requests.save(request);
        ledger.met(number, AnswerLimit.RULE, now);
        if (answer.agreed()) {
            agree(request, answer, by);
        } else {
            refuse(request, answer, by);
        }
    }

    private void agree(OpenDataRequest request, OpenAnswer answer, Actor by) {
        CaseNumber number = request.caseNumber();
        agreements.draft(number, AgreementTemplate.fill(request, resources.find(request.resource()), answer));
        cases.move(number, request.state().label());
        papers.agreed(request, answer, by);
        letters.toApplicant(number, "开放申请已同意，请签订利用协议", "您的申请 " + number + " 已同意，请在办件页面阅读并签订公共数据利用协议，签订后开通。");
        events.publishEvent(OpenDataRequestEvent.with(
                request, "agreed", "答复：同意开放，待签订公共数据利用协议", by, Map.of("items", String.join(",", answer.items()))));
    }

    private void refuse(OpenDataRequest request, OpenAnswer answer, Actor by) {
        CaseNumber number = request.caseNumber();
        cases.close(number, request.state().label());
        papers.refused(request, answer.reasons(), answer.basis(), by);
        letters.toApplicant(
                number, "开放申请已答复：不予开放", "您的申请 " + number + " 不予开放。理由：" + answer.reasons() + "。依据：" + answer.basis());
        events.publishEvent(OpenDataRequestEvent.with(
                request, "refused", "答复：不予开放", by, Map.of("reasons", answer.reasons(), "basis", answer.basis())));
    }
}
