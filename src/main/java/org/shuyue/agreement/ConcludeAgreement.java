package org.shuyue.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.shuyue.Application;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Both parties have signed and sealed: the agreement, or a supplement to it, takes effect and its clocks start (SP-07a, SP-10, EG-01). */
@Component
public class ConcludeAgreement {
    static final String TERM_RULE = "agreement.term";
    static final String RENEWAL_RULE = "agreement.renewal";

    private final AgreementMapper mapper;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConcludeAgreement(
            AgreementMapper mapper,
            Agreements agreements,
            Ledger ledger,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.ledger = ledger;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** From today, for the years agreed upon; the last day moves off a day of rest. */
    @Transactional
    public Agreement takeEffect(CaseNumber number, Actor by) {
        mapper.lock(number);
        Agreement signed = agreements.find(number);
        if (signed.from() != null) {
            return signed;
        }
        LocalDate today = Application.today(clock);
        LocalDate until = startTerm(signed, lastDay(signed, signed.version(), today));
        mapper.takeEffect(number, today, until);
        cases.move(number, AgreementState.IN_FORCE.label());
        Agreement inForce = agreements.find(number);
        events.publishEvent(new AgreementTookEffect(inForce, by));
        tell(
                inForce,
                "协议已生效：" + inForce.title(),
                "协议 " + number + "“" + inForce.title() + "”自 " + today + " 起生效，至 " + until
                        + " 期满。期满前30日请协商续约，未续约的期满自动终止。");
        return inForce;
    }

    /**
     * The last version becomes the text in force; a term that it states anew runs from the old one's last day.
     *
     * @param renewed whether the term goes on for the years that the version states
     */
    @Transactional
    public Agreement amend(CaseNumber number, CaseNumber supplement, int version, boolean renewed, Actor by) {
        mapper.lock(number);
        Agreement before = agreements.find(number);
        AgreementTerms terms = agreements.version(number, version).orElseThrow().terms();
        mapper.adopt(number, version, terms.title());
        if (renewed) {
            LocalDate next = Objects.requireNonNull(before.until()).plusDays(1);
            stopTerm(before);
            mapper.runUntil(number, startTerm(before, lastDay(before, version, next)));
        }
        Agreement amended = agreements.find(number);
        events.publishEvent(new AgreementAmended(amended, supplement, by));
        tell(
                amended,
                "补充协议已生效：" + amended.title(),
                "协议 " + number + " 的补充协议 " + supplement + " 已由双方签字盖章，协议期限至 " + amended.until() + "。");
        return amended;
    }

    /** As its paper says; for a text without a paper the years that it names, from that day on. */
    private LocalDate lastDay(Agreement agreement, int version, LocalDate first) {
        AgreementVersion text = agreements.version(agreement.number(), version).orElseThrow();
        return text.ends() == null ? first.plusYears(text.terms().termYears()).minusDays(1) : text.ends();
    }

    /** The term stood still, or a day of rest came in between: renewal is due before the new last day. */
    @Transactional
    public Agreement runUntil(CaseNumber number, LocalDate until) {
        Agreement agreement = agreements.find(number);
        if (!until.equals(agreement.until())) {
            mapper.runUntil(number, until);
            ledger.cancel(number, RENEWAL_RULE, now());
            startRenewal(agreement, until);
        }
        return agreements.find(number);
    }

    /** Its clocks end with it. */
    private void stopTerm(Agreement agreement) {
        Instant now = now();
        ledger.met(agreement.number(), agreement.kind().termRule(), now);
        ledger.cancel(agreement.number(), RENEWAL_RULE, now);
    }

    private LocalDate startTerm(Agreement agreement, LocalDate named) {
        Instant now = now();
        RunningDeadline term =
                ledger.startNamed(agreement.number(), agreement.kind().termRule(), duty(agreement), now, named);
        startRenewal(agreement, term.dueDate());
        return term.dueDate();
    }

    private void startRenewal(Agreement agreement, LocalDate until) {
        ledger.start(
                agreement.number(),
                RENEWAL_RULE,
                duty(agreement),
                until.atStartOfDay(Application.ZONE).toInstant());
    }

    private static AgencyId duty(Agreement agreement) {
        return agreement.providing().isOfThePublic()
                ? agreement.receiving().agency()
                : agreement.providing().agency();
    }

    private void tell(Agreement agreement, String subject, String text) {
        letters.toPerson(agreement.a().handler(), agreement.number(), subject, text);
        letters.toPerson(agreement.b().handler(), agreement.number(), subject, text);
    }

    private Instant now() {
        return Application.now(clock);
    }
}
