package org.shuyue.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.agreement.Dissolution.Ground;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parties part before the term is over: with the other's consent, or after a long halt without (SP-09, XA-10). */
@Component
public class DissolveAgreement {
    private final DissolutionMapper mapper;
    private final Agreements agreements;
    private final EndAgreement end;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DissolveAgreement(
            DissolutionMapper mapper,
            Agreements agreements,
            EndAgreement end,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.end = end;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Dissolution> find(CaseNumber number) {
        return mapper.find(number);
    }

    @Transactional(readOnly = true)
    public List<Dissolution> of(CaseNumber agreement) {
        return mapper.of(agreement);
    }

    @Transactional
    public Dissolution propose(
            CaseNumber number, String processId, CaseNumber agreementNumber, Ground ground, String reason, Person by) {
        Agreement agreement = agreements.find(agreementNumber);
        Side side = agreement.handledBy(by).orElseThrow();
        cases.register(number, processId, "解除协议：" + agreement.title(), by, "待对方答复");
        mapper.insert(Dissolution.proposed(number, agreementNumber, side, ground, reason, now()));
        publish(
                "agreement-dissolution.proposed",
                side.label() + "提出解除协议（" + ground.label() + "），理由：" + reason,
                number,
                agreementNumber,
                Actor.of(by.id(), by.name()));
        letters.toPerson(
                agreement.party(side.other()).handler(),
                number,
                "对方提出解除协议：" + agreement.title(),
                "协议 " + agreementNumber + " 的对方（" + by.name() + "）提出解除，依据：" + ground.label() + "，理由：" + reason
                        + (ground == Ground.CONSENT ? "。请答复是否同意。" : "。"));
        return get(number);
    }

    @Transactional
    public void answer(CaseNumber number, boolean consent, String remark, Actor by) {
        mapper.answer(number, consent, remark, now());
        Dissolution dissolution = get(number);
        publish(
                "agreement-dissolution.answered",
                (consent ? "同意解除协议" : "不同意解除协议") + (remark.isEmpty() ? "" : "，" + remark),
                number,
                dissolution.agreementNumber(),
                by);
        if (!consent) {
            cases.close(number, "不同意解除");
            letters.toApplicant(number, "对方不同意解除协议", "解除协议 " + number + "：对方不同意。理由：" + remark + "。协议继续履行。");
        }
    }

    /** The agreement's own case carries it out in the same transaction. */
    @Transactional
    public void dissolve(CaseNumber number, Actor by) {
        Dissolution dissolution = get(number);
        end.await(
                dissolution.agreementNumber(),
                dissolution.ground().end(),
                dissolution.ground().label() + "（" + number + "）：" + dissolution.reason(),
                by);
        cases.close(number, dissolution.ground().end().label());
    }

    private void publish(String kind, String sentence, CaseNumber number, CaseNumber agreement, Actor by) {
        events.publishEvent(new AgreementEvent(kind, sentence, number, by, Map.of("agreement", agreement.value())));
    }

    private Dissolution get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有解除协议的办件 " + number));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
