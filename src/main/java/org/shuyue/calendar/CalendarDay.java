package org.shuyue.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day that a notice of the State Council names.
 *
 * @param working a make-up day (调休上班) rather than a day off
 * @param name of the festival
 * @param notice number of the notice
 * @param published when the notice came out; the later one wins
 */
public record CalendarDay(LocalDate date, boolean working, String name, String notice, LocalDate published) {

    /** Whether the day would be the other thing if only Monday to Friday counted. */
    public boolean differs() {
        return working == weekend(date);
    }

    static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
