package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.SupportHours;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;

/** A deadline as it lies in the database; the components in the order of {@link DeadlineMapper#COLUMNS}. */
record DeadlineRow(
        long id,
        CaseNumber caseNumber,
        @Nullable AgencyId dutyAgency,
        @Nullable String region,
        String pack,
        String ruleId,
        String clause,
        String citation,
        String triggeredBy,
        String period,
        String leads,
        @Nullable String closingTime,
        @Nullable String receivedAfter,
        @Nullable String supportHours,
        @Nullable LocalDate ruleValidTo,
        Instant startedAt,
        LocalDate dueDate,
        Instant dueAt,
        String dueText,
        Instant warnAt,
        @Nullable String warnings,
        boolean provisional,
        String calendarVersion,
        DeadlineState state,
        int changes,
        @Nullable Instant pausedAt,
        @Nullable Instant breachedAt,
        @Nullable Instant endedAt) {
    private static final String BETWEEN = " ";

    /** A new one. */
    static DeadlineRow of(
            CaseNumber caseNumber,
            @Nullable AgencyId duty,
            String region,
            Terms terms,
            Instant startedAt,
            Due due,
            List<Instant> warnings) {
        OfficeHours hours = terms.hours();
        return new DeadlineRow(
                0,
                caseNumber,
                duty,
                region,
                terms.pack(),
                terms.ruleId(),
                terms.clause(),
                terms.citation(),
                terms.trigger(),
                terms.period().toString(),
                text(terms.leads()),
                text(hours.closingTime()),
                text(hours.receivedAfter()),
                text(hours.support()),
                terms.validTo(),
                startedAt,
                due.dueDate(),
                due.dueAt(),
                due.dueText(),
                warnings.get(0),
                text(warnings),
                due.provisional(),
                due.calendarVersion(),
                DeadlineState.RUNNING,
                0,
                null,
                null,
                null);
    }

    /** The same with another end. */
    DeadlineRow moved(Due due, List<Instant> newWarnings) {
        return new DeadlineRow(
                id,
                caseNumber,
                dutyAgency,
                region,
                pack,
                ruleId,
                clause,
                citation,
                triggeredBy,
                period,
                leads,
                closingTime,
                receivedAfter,
                supportHours,
                ruleValidTo,
                startedAt,
                due.dueDate(),
                due.dueAt(),
                due.dueText(),
                newWarnings.get(0),
                text(newWarnings),
                due.provisional(),
                due.calendarVersion(),
                state,
                changes,
                pausedAt,
                breachedAt,
                endedAt);
    }

    Terms terms() {
        return new Terms(
                pack,
                ruleId,
                clause,
                citation,
                triggeredBy,
                Period.parse(period),
                Arrays.stream(leads.split(BETWEEN)).map(Period::parse).toList(),
                new OfficeHours(
                        closingTime == null ? null : LocalTime.parse(closingTime),
                        receivedAfter == null ? null : LocalTime.parse(receivedAfter),
                        supportHours == null ? null : SupportHours.parse(supportHours)),
                ruleValidTo);
    }

    RunningDeadline deadline() {
        return new RunningDeadline(
                id,
                caseNumber,
                dutyAgency,
                calendarRegion(),
                terms(),
                startedAt,
                dueDate,
                dueAt,
                dueText,
                warnings == null
                        ? List.of(warnAt)
                        : Arrays.stream(warnings.split(BETWEEN))
                                .map(Instant::parse)
                                .toList(),
                provisional,
                calendarVersion,
                state,
                pausedAt,
                breachedAt,
                endedAt);
    }

    String calendarRegion() {
        return region == null ? "" : region;
    }

    static String text(Collection<?> several) {
        return several.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable String text(@Nullable Object one) {
        return one == null ? null : one.toString();
    }
}
