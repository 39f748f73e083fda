package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.shared.CaseNumber;

/** A deadline as it lies in the database. */
record DeadlineRow(
        CaseNumber caseNumber,
        String ruleId,
        String clause,
        String citation,
        String period,
        Instant startedAt,
        LocalDate dueDate,
        Instant dueAt,
        String dueText,
        Instant warnAt,
        boolean provisional,
        String calendarVersion,
        DeadlineState state,
        @Nullable Instant breachedAt,
        @Nullable Instant endedAt) {

    RunningDeadline deadline() {
        return new RunningDeadline(
                caseNumber,
                ruleId,
                clause,
                citation,
                Period.parse(period),
                startedAt,
                dueDate,
                dueAt,
                dueText,
                warnAt,
                provisional,
                calendarVersion,
                state,
                breachedAt,
                endedAt);
    }
}
