package org.shuyue.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        LocalDate until = startTerm(signed, today.plusYears(signed.terms().termYears()));
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
            LocalDate former = java.util.Objects.requireNonNull(before.until());
            stopTerm(before);
            LocalDate until = startTerm(before, former.plusYears(terms.termYears()));
            mapper.takeEffect(number, java.util.Objects.requireNonNull(before.from()), until);
            mapper.move(number, before.state());
        }
        Agreement amended = agreements.find(number);
        events.publishEvent(new AgreementAmended(amended, supplement, by));
        tell(
                amended,
                "补充协议已生效：" + amended.title(),
                "协议 " + number + " 的补充协议 " + supplement + " 已由双方签字盖章，协议期限至 " + amended.until() + "。");
        return amended;
    }

    /** Its clocks end with it. */
    void stopTerm(Agreement agreement) {
        Instant now = now();
        ledger.met(agreement.number(), agreement.kind().termRule(), now);
        ledger.cancel(agreement.number(), RENEWAL_RULE, now);
    }

    private LocalDate startTerm(Agreement agreement, LocalDate named) {
        Instant now = now();
        AgencyId duty = agreement.providing().isOfThePublic()
                ? agreement.receiving().agency()
                : agreement.providing().agency();
        RunningDeadline term =
                ledger.startNamed(agreement.number(), agreement.kind().termRule(), duty, now, named);
        ledger.start(
                agreement.number(),
                RENEWAL_RULE,
                duty,
                term.dueDate().atStartOfDay(Application.ZONE).toInstant());
        return term.dueDate();
    }

    private void tell(Agreement agreement, String subject, String text) {
        letters.toPerson(agreement.a().handler(), agreement.number(), subject, text);
        letters.toPerson(agreement.b().handler(), agreement.number(), subject, text);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
