package org.shuyue.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.Ledger.Correction;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The limit counts from the leak: when its time is found out or corrected later, it counts from there (XA-S8). */
@Component
class LeakTime {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Application.ZONE);
    private static final Set<Role> TOLD = EnumSet.of(Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR);

    private final Ledger ledger;
    private final ReportLimit limit;
    private final Cases cases;
    private final BreachLetters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LeakTime(
            Ledger ledger,
            ReportLimit limit,
            Cases cases,
            BreachLetters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.limit = limit;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What the forms let pass; see {@link ReportTimePolicy#checkChange}.
     *
     * @param leakAt {@code null} where nothing is said of it
     */
    void learned(DataBreach breach, @Nullable Instant leakAt, String reason, Actor by) {
        correction(breach, leakAt, reason, by)
                .ifPresent(correction -> ledger.rebase(breach.caseNumber(), breach.reportRule(), correction)
                        .ifPresentOrElse(
                                running -> tell(running, correction.cause()),
                                () -> tellIfLate(breach, correction.from())));
    }

    /** The same with the report that meets the limit. */
    void met(DataBreach breach, @Nullable Instant leakAt, String reason, Actor by, Instant at) {
        correction(breach, leakAt, reason, by)
                .ifPresentOrElse(
                        correction -> ledger.met(breach.caseNumber(), breach.reportRule(), correction, at),
                        () -> ledger.met(breach.caseNumber(), breach.reportRule(), at));
    }

    private Optional<Correction> correction(DataBreach breach, @Nullable Instant leakAt, String reason, Actor by) {
        if (leakAt == null || leakAt.equals(breach.leakAt())) {
            return Optional.empty();
        }
        String cause = cause(breach.leakAt(), leakAt);
        events.publishEvent(new BreachEvent(
                "breach.leak-dated",
                cause + (reason.isEmpty() ? "" : "，理由：" + reason),
                breach.caseNumber(),
                by,
                Map.of("formerly", String.valueOf(breach.leakAt()), "leakAt", leakAt.toString())));
        return Optional.of(new Correction(leakAt, cause, reason, by));
    }

    private static String cause(@Nullable Instant formerly, Instant leakAt) {
        return formerly == null
                ? "查明泄露时间为 " + MOMENT.format(leakAt)
                : "泄露时间由 " + MOMENT.format(formerly) + " 更正为 " + MOMENT.format(leakAt);
    }

    private void tell(RunningDeadline deadline, String cause) {
        boolean late = !deadline.dueAt().isAfter(clock.instant());
        CaseNumber number = deadline.caseNumber();
        if (late) {
            cases.move(number, "处置中，报告已超时");
        }
        letters.to(
                number,
                TOLD,
                late ? "紧急：按查明的泄露时间，报告已超时" : "泄露报告的时限已调整",
                "办件 " + number + "：" + cause + "，报告时限改为 " + deadline.shownDue() + (late ? "，现已届满，请立即报送。" : "，请按时报送。"));
    }

    /** The report has gone out; that it came too late is said all the same. */
    private void tellIfLate(DataBreach breach, Instant leakAt) {
        Instant due = limit.due(breach.reportRule(), breach.reporterAgency(), leakAt);
        Instant sentAt = breach.sentAt();
        if (sentAt != null && sentAt.isAfter(due)) {
            String sentence =
                    "按查明的泄露时间，书面报告应当于 " + MOMENT.format(due) + " 前报送，实际于 " + MOMENT.format(sentAt) + " 报送，已经超时";
            events.publishEvent(
                    new BreachEvent("breach-report.found-late", sentence, breach.caseNumber(), Actor.SYSTEM));
            letters.to(breach.caseNumber(), TOLD, "数据泄露报告超时报送", "办件 " + breach.caseNumber() + "：" + sentence + "。");
        }
    }
}
