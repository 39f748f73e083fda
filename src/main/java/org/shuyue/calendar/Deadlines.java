package org.shuyue.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
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

    /** When people are to be reminded of it; may lie in the past. */
    public Instant warnAt(Due due, Period lead) {
        return Counting.warnAt(calendars.current(), due, lead);
    }

    /** The arithmetic itself, by any calendar, with days that last until 24:00. */
    public static Due count(WorkingDays calendar, Instant from, Period period) {
        return count(calendar, from, period, OfficeHours.NONE);
    }

    /** The arithmetic itself, by any calendar and office. */
    public static Due count(WorkingDays calendar, Instant from, Period period, OfficeHours hours) {
        return new Counting(calendar, hours).due(from, period);
    }
}
