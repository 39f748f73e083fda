package org.shuyue.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.shuyue.calendar.CalendarReport.RowProblem;

/**
 * What a draft would change in the calendar of today.
 *
 * @param problems that keep it from being published
 * @param base version of the calendars that it was held against
 * @param changes days that would count differently, or for another reason; empty when there are problems
 * @param newYears years that would be known
 * @param then all calendars as they would be; those of today when there are problems
 */
public record DraftPreview(
        CalendarDraft draft,
        int rows,
        List<RowProblem> problems,
        String base,
        List<ChangedDay> changes,
        List<Year> newYears,
        WorkCalendars then) {
    public DraftPreview {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
        newYears = List.copyOf(newYears);
    }

    /** A day before and after. */
    public record ChangedDay(LocalDate date, Day before, Day after) {
        /** Whether a working day becomes a day of rest or the other way round, not only the reason. */
        public boolean turns() {
            return before.counted() != after.counted();
        }
    }

    public boolean publishable() {
        return draft.waiting() && problems.isEmpty();
    }

    /** Whether somebody has amended the calendar since the draft was brought in. */
    public boolean baseMoved() {
        return draft.waiting() && !draft.baseVersion().equals(base);
    }

    /** How many working days become days of rest, or the other way round. */
    public long turning() {
        return changes.stream().filter(ChangedDay::turns).count();
    }

    static DraftPreview faulty(CalendarDraft draft, CalendarFile file, List<RowProblem> problems, WorkCalendars now) {
        return new DraftPreview(draft, file.rows(), problems, now.version(), List.of(), List.of(), now);
    }
}
