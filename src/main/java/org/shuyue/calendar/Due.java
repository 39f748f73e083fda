package org.shuyue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The end of a period, with every day on the way so that it can be explained.
 *
 * @param dueDate the last day, in Asia/Shanghai
 * @param dueAt the moment from which it is too late
 * @param provisional whether it rests on a year whose notice is not known yet
 * @param calendarVersion of the calendar that was used
 * @param days in order, from the day of the event to the due date (the other way round when it counts backwards)
 * @param dueText the due date, or the local date-time when the period ends in the middle of a day
 */
public record Due(
        LocalDate dueDate, Instant dueAt, boolean provisional, String calendarVersion, List<Day> days, String dueText) {
    public Due {
        days = List.copyOf(days);
    }

    /** Whether it ends with its last day rather than at a moment of it. */
    public boolean wholeDay() {
        return dueText.equals(dueDate.toString());
    }
}
