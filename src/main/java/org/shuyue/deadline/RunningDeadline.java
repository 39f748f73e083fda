package org.shuyue.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;

/**
 * A deadline of a case, as the replay of its events has it now; kept for good.
 *
 * @param duty the agency that owes what is due; {@code null} where it is nobody's in particular
 * @param region whose calendar it goes by; empty for the national one
 * @param startedAt its first start
 * @param dueText the due date, or the local date-time when it ends in the middle of a day
 * @param warnings when people are to be reminded, in order
 * @param pausedAt since when it stands still; {@code null} while it runs
 * @param breachedAt when it was found to be overdue
 * @param endedAt when it was met or cancelled
 */
public record RunningDeadline(
        long id,
        CaseNumber caseNumber,
        @Nullable AgencyId duty,
        String region,
        Terms terms,
        Instant startedAt,
        LocalDate dueDate,
        Instant dueAt,
        String dueText,
        List<Instant> warnings,
        boolean provisional,
        String calendarVersion,
        DeadlineState state,
        @Nullable Instant pausedAt,
        @Nullable Instant breachedAt,
        @Nullable Instant endedAt) {
    public RunningDeadline {
        warnings = List.copyOf(warnings);
    }

    public String ruleId() {
        return terms.ruleId();
    }

    /** Whether its rule is the one named, or one of that family: {@code x.report-major} is of {@code x.report}. */
    public boolean goesBy(String rule) {
        return ruleId().equals(rule) || ruleId().startsWith(rule + "-");
    }

    public String clause() {
        return terms.clause();
    }

    public String citation() {
        return terms.citation();
    }

    public Period period() {
        return terms.period();
    }

    /** The last reminder before the end. */
    public Instant warnAt() {
        return warnings.get(warnings.size() - 1);
    }

    /** The due text, marked where it rests on a year whose notice is not known yet. */
    public String shownDue() {
        return dueText.replace('T', ' ') + (provisional ? "（暂定）" : "");
    }

    /** Whether it ends with its last day rather than at a moment of it. */
    public boolean wholeDay() {
        return dueText.equals(dueDate.toString());
    }

    /** Whether it has not ended; it may be overdue or stand still. */
    public boolean running() {
        return state == DeadlineState.RUNNING;
    }

    /** Whether it stands still. */
    public boolean paused() {
        return running() && pausedAt != null;
    }

    public boolean breached() {
        return breachedAt != null;
    }

    /** Whether the rule under which it runs was past its validity on that day (WH-22). */
    public boolean ruleRunOut(LocalDate day) {
        LocalDate last = terms.validTo();
        return last != null && day.isAfter(last);
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
                ruleId(),
                "pack",
                terms.pack(),
                "clause",
                clause(),
                "period",
                period().toString(),
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
        put(facts, "duty", duty);
        put(facts, "pausedAt", pausedAt);
        put(facts, "breachedAt", breachedAt);
        put(facts, "endedAt", endedAt);
        return facts;
    }

    private static void put(Map<String, String> facts, String name, @Nullable Object fact) {
        if (fact != null) {
            facts.put(name, fact.toString());
        }
    }
}
