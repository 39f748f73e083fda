package org.shuyue.transfer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuyue.Application;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.agreement.SubjectResource;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.notice.PlannedDay;
import org.shuyue.notice.PlannedDays;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.springframework.stereotype.Component;

/**
 * The days by which the months of an agreement are due: the 5th of the next month, moved off days of rest (SP-03b), while
 * the agreement lasts.
 */
@Component
public class DeliveryDays implements PlannedDays {
    private static final int MONTHS_AHEAD = 12;

    private final Agreements agreements;
    private final Transfers transfers;
    private final RuleSource rules;
    private final Calendars calendars;
    private final Agencies agencies;
    private final Clock clock;

    DeliveryDays(
            Agreements agreements,
            Transfers transfers,
            RuleSource rules,
            Calendars calendars,
            Agencies agencies,
            Clock clock) {
        this.agreements = agreements;
        this.transfers = transfers;
        this.rules = rules;
        this.calendars = calendars;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Of the months that have not begun, up to a year ahead. */
    @Override
    public List<PlannedDay> of(Person person) {
        YearMonth most = YearMonth.from(Application.today(clock)).plusMonths(MONTHS_AHEAD);
        return agreements.ofAgency(person.agency()).stream()
                .filter(agreement -> isFor(agreement, person))
                .flatMap(agreement -> months(agreement)
                        .filter(month -> !month.isAfter(most) && toCome(agreement, month))
                        .map(month -> day(agreement, month)))
                .toList();
    }

    /** Of its whole term; empty for one that is not in force or delivers nothing by itself. */
    public List<PlannedDay> of(Agreement agreement) {
        return months(agreement).map(month -> day(agreement, month)).toList();
    }

    private static boolean isFor(Agreement agreement, Person person) {
        boolean handles = agreement.handledBy(person).isPresent();
        boolean provides =
                person.has(Role.REVIEWER) && agreement.providing().agency().equals(person.agency());
        DeliveryPlan plan = agreement.terms().plan();
        return handles || provides || (plan != null && plan.administrators().contains(person.id()));
    }

    /** Whose data is delivered: from the one in which it took effect to the last that begins under it. */
    private static Stream<YearMonth> months(Agreement agreement) {
        LocalDate from = agreement.from();
        LocalDate until = agreement.until();
        if (!agreement.binding() || agreement.terms().plan() == null || from == null || until == null) {
            return Stream.empty();
        }
        return Stream.iterate(
                YearMonth.from(from),
                month -> !month.plusMonths(1).atDay(1).isAfter(until),
                month -> month.plusMonths(1));
    }

    private boolean toCome(Agreement agreement, YearMonth month) {
        return agreement.terms().resources().stream()
                .map(SubjectResource::resource)
                .anyMatch(resource -> !transfers.hasMonth(agreement.number(), month.toString(), resource));
    }

    private PlannedDay day(Agreement agreement, YearMonth month) {
        Instant begins =
                month.plusMonths(1).atDay(1).atStartOfDay(Application.ZONE).toInstant();
        Rule rule = rule(agreement, month);
        Due due = Deadlines.count(
                calendars.all().in(agencies.find(agreement.providing().agency()).region()), begins, rule.period());
        return new PlannedDay(
                agreement.number() + "-" + month,
                due.dueDate(),
                due.provisional(),
                "数据交付截止：" + agreement.title() + "（" + month + " 月数据）",
                rule.basis().citation() + "（" + rule.basis().clause() + "）",
                "/agreements/" + agreement.number(),
                Optional.ofNullable(agreement.from())
                        .map(day -> day.atStartOfDay(Application.ZONE).toInstant())
                        .orElse(agreement.draftedAt()));
    }

    private Rule rule(Agreement agreement, YearMonth month) {
        return rules.find(
                        requireNonNull(agreement.terms().plan()).frequency().rule(),
                        month.plusMonths(1).atDay(1),
                        agreement.providing().agency())
                .orElseThrow();
    }
}
