package org.shuyue.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.shared.CaseNumber;

/**
 * A deadline of a case as it was worked out when it began; kept for good.
 *
 * @param dueText the due date, or the local date-time when it ends in the middle of a day
 * @param warnAt when people are to be reminded
 * @param breachedAt when it was found to be overdue
 * @param endedAt when it was met or cancelled
 */
public record RunningDeadline(
        CaseNumber caseNumber,
        String ruleId,
        String clause,
        String citation,
        Period period,
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

    public boolean running() {
        return state == DeadlineState.RUNNING;
    }

    public boolean breached() {
        return breachedAt != null;
    }

    /** From the due moment until it ended, or until now; zero when it is not overdue. */
    public Duration breachDuration(Instant now) {
        Duration late = Duration.between(dueAt, endedAt == null ? now : endedAt);
        return breachedAt == null || late.isNegative() ? Duration.ZERO : late;
    }

    /** Working days after today up to the due date; zero on the due date, negative when overdue. */
    public long workingDaysLeft(WorkingDays calendar, LocalDate today) {
        return calendar.between(today, dueDate);
    }

    /** The facts that the trail keeps of it. */
    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "rule",
                ruleId,
                "clause",
                clause,
                "period",
                period.toString(),
                "startedAt",
                startedAt.toString(),
                "due",
                dueText,
                "dueAt",
                dueAt.toString(),
                "provisional",
                String.valueOf(provisional),
                "calendarVersion",
                calendarVersion));
        if (breachedAt != null) {
            facts.put("breachedAt", breachedAt.toString());
        }
        if (endedAt != null) {
            facts.put("endedAt", endedAt.toString());
        }
        return facts;
    }
}
