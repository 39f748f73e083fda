package org.shuyue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** When a period ends, by the current calendar. */
@Service
public class Deadlines {
    private final Calendars calendars;

    Deadlines(Calendars calendars) {
        this.calendars = calendars;
    }

    public Due preview(ZonedDateTime from, Period period) {
        return preview(from.toInstant(), period);
    }

    public Due preview(Instant from, Period period) {
        return count(calendars.current(), from, period);
    }

    /** The same for an office with hours of its own. */
    public Due preview(Instant from, Period period, OfficeHours hours) {
        return count(calendars.current(), from, period, hours);
    }

    /** When people are to be reminded of an end; may lie in the past. */
    public static Instant warnAt(WorkingDays calendar, Due due, Period lead) {
        return Counting.warnAt(calendar, due, lead);
    }

    /** The arithmetic itself, by any calendar, with days that last until 24:00. */
    public static Due count(WorkingDays calendar, Instant from, Period period) {
        return count(calendar, from, period, OfficeHours.NONE);
    }

    /** The arithmetic itself, by any calendar and office. */
    public static Due count(WorkingDays calendar, Instant from, Period period, OfficeHours hours) {
        return count(calendar, from, period, hours, List.of());
    }

    /** The arithmetic itself, for a clock that stood still in between; a day that is counted backwards or named cannot. */
    public static Due count(
            WorkingDays calendar, Instant from, Period period, OfficeHours hours, Collection<Stop> stops) {
        return new Counting(calendar, hours, period.canStop() ? Stops.of(stops) : Stops.NONE).due(from, period);
    }

    /** A day, later by as many working days as were stopped from the other day on; for promises that outlive a pause. */
    public static LocalDate postponed(
            WorkingDays calendar, LocalDate promised, LocalDate since, Collection<Stop> stopped) {
        Stops stops = Stops.of(stopped);
        LocalDate end = promised;
        while (true) {
            long lost = end.isAfter(since) ? stops.workingDays(calendar, since, end) : 0;
            LocalDate next = calendar.plus(promised, Math.toIntExact(lost));
            if (next.equals(end)) {
                return end;
            }
            end = next;
        }
    }
}
