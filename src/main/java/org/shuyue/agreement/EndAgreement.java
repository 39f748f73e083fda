package org.shuyue.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.access.Grants;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agreement comes to its end: in one transaction its clocks and grants stop, and whoever delivers under it hears of it
 * as {@link AgreementEnded} (SP-08). Confidentiality and liability live on.
 */
@Component
public class EndAgreement {
    private final AgreementMapper mapper;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Grants grants;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EndAgreement(
            AgreementMapper mapper,
            Agreements agreements,
            Ledger ledger,
            Grants grants,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.ledger = ledger;
        this.grants = grants;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** Decided in another case: the agreement's own case carries it out in the same transaction. */
    @Transactional
    public void await(CaseNumber number, AgreementEnd how, String reason, Actor by) {
        mapper.lock(number);
        if (!agreements.find(number).binding()) {
            throw new InputRefused("", "协议 " + number + " 已经终止，不能再次解除");
        }
        mapper.await(number, how, reason, by.shown());
    }

    /** Carries out what was decided; {@link IllegalStateException} when nothing was. */
    @Transactional
    public Agreement carryOut(CaseNumber number, Actor by) {
        AwaitedEnd awaited = mapper.awaited(number)
                .orElseThrow(() -> new IllegalStateException("Nobody has decided to end " + number));
        return end(number, awaited.awaitedEnd(), awaited.awaitedReason(), by);
    }

    /** Safe to repeat: one that has ended stays as it ended. */
    @Transactional
    public Agreement end(CaseNumber number, AgreementEnd how, String reason, Actor by) {
        mapper.lock(number);
        Agreement before = agreements.find(number);
        if (before.state() == AgreementState.ENDED) {
            return before;
        }
        Instant now = Application.now(clock);
        mapper.end(number, how, reason, now, confidentialUntil(before));
        ledger.of(number).stream().filter(RunningDeadline::running).forEach(running -> stop(running, how, now));
        Agreement ended = agreements.find(number);
        grants.endOfAgreement(number, how.label(), by);
        cases.close(number, how.label());
        events.publishEvent(new AgreementEnded(ended, by));
        tell(ended, reason);
        return ended;
    }

    /** The term that has run out was kept; whatever else runs is due no more. */
    private void stop(RunningDeadline deadline, AgreementEnd how, Instant now) {
        if (how == AgreementEnd.EXPIRED && deadline.goesBy(ConcludeAgreement.TERM_RULE)) {
            ledger.met(deadline.caseNumber(), deadline.ruleId(), deadline.dueAt());
        } else {
            ledger.cancel(deadline.caseNumber(), deadline.ruleId(), now);
        }
    }

    /** For the years that were filled in (EG-04); one that never bound anybody leaves nothing behind. */
    private @Nullable LocalDate confidentialUntil(Agreement agreement) {
        LocalDate signed = agreement.from();
        return signed == null
                ? null
                : agreement
                        .terms()
                        .confidentialUntil(signed, Application.today(clock))
                        .orElse(null);
    }

    private void tell(Agreement ended, String reason) {
        String lives = ended.from() == null
                ? ""
                : "保密义务和违约责任继续有效（"
                        + (ended.confidentialUntil() == null ? "直至保密信息成为公开信息" : "至 " + ended.confidentialUntil())
                        + "）。数据提供和访问授权已同时停止。";
        String subject = "协议已终止：" + ended.title();
        String text = "协议 " + ended.number() + "“" + ended.title() + "”"
                + (ended.end() == null ? "" : ended.end().label()) + (reason.isBlank() ? "" : "，" + reason) + "。"
                + lives;
        letters.toPerson(ended.a().handler(), ended.number(), subject, text);
        letters.toPerson(ended.b().handler(), ended.number(), subject, text);
    }
}
