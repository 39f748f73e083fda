package org.shuyue.opening;

import java.time.Clock;
import java.util.Map;
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agency;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applicant signs the use agreement, and what it opens is opened (YC-29c). */
@Component
public class SignUseAgreement {
    private final OpenDataRequests requests;
    private final UseAgreements agreements;
    private final Grants grants;
    private final Cases cases;
    private final Letters letters;
    private final OpeningPapers papers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignUseAgreement(
            OpenDataRequests requests,
            UseAgreements agreements,
            Grants grants,
            Cases cases,
            Letters letters,
            OpeningPapers papers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.agreements = agreements;
        this.grants = grants;
        this.cases = cases;
        this.letters = letters;
        this.papers = papers;
        this.clock = clock;
        this.events = events;
    }

    /** {@link org.shuyue.shared.InputRefused} when the text is not the one with this hash, or is signed already. */
    @Transactional
    public void sign(CaseNumber number, String hash, Actor by) {
        agreements.sign(number, hash, by);
        papers.signed(requests.get(number), agreements.find(number).orElseThrow(), by);
        events.publishEvent(OpenDataRequestEvent.with(
                requests.get(number),
                "agreement-signed",
                "签订公共数据利用协议",
                by,
                Map.of(
                        "hash",
                        hash,
                        "version",
                        agreements.find(number).orElseThrow().version())));
    }

    /** Opens the interface, or the download of the dataset. */
    @Transactional
    public void open(CaseNumber number, Actor by) {
        OpenDataRequest request = requests.get(number);
        if (agreements.signature(number).orElseThrow().signedAt() == null) {
            throw new IllegalStateException("Nothing is opened before the agreement is signed (YC-29c): " + number);
        }
        request.open(clock.instant());
        requests.save(request);
        cases.close(number, request.state().label());
        String how = request.wish().kind() == OpenKind.INTERFACE ? openInterface(request) : "请在办件页面下载数据集。";
        letters.toApplicant(
                number,
                "开放数据已开通",
                "申请 " + number + " 已开通，使用期限 " + request.wish().from() + " 至 "
                        + request.wish().until() + "，" + how);
        letters.toRole(
                Role.REVIEWER,
                request.provider(),
                number,
                "利用协议已签订",
                "开放申请 " + number + " 的利用协议已由申请人签订，" + request.wish().kind().label() + "已开通。");
        events.publishEvent(OpenDataRequestEvent.of(
                request, "opened", "开通" + request.wish().kind().label(), by));
    }

    private String openInterface(OpenDataRequest request) {
        OpenWish wish = request.wish();
        grants.open(new NewGrant(
                request.caseNumber(),
                request.resource(),
                Agency.PUBLIC,
                request.applicant(),
                request.grantedItems(),
                wish.from(),
                wish.until(),
                "按照公共数据利用协议使用："
                        + agreements.find(request.caseNumber()).orElseThrow().prohibitions()));
        return "请在办件页面领取访问令牌。";
    }
}
