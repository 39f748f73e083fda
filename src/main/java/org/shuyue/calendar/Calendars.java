package org.shuyue.calendar;

import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Service;

/** The current calendar, from the database; read again as soon as any node has imported a newer one. */
@Service
public class Calendars {

    public WorkingDays current() {
        throw new UnsupportedOperationException();
    }

    /** The days that notices name, where two name one the later; in order of their dates. */
    public List<CalendarDay> days() {
        return List.of();
    }

    /** The years whose notice is there, in order. */
    public List<Year> years() {
        return List.of();
    }
}
