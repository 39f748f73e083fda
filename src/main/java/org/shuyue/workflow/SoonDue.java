package org.shuyue.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.springframework.stereotype.Component;

/** Until when something is due soon; Tasklist's filters ask for it as {@code ${soonDue.end()}}. */
@Component("soonDue")
public class SoonDue {
    private static final int WORKING_DAYS = 3;

    private final Calendars calendars;
    private final Clock clock;

    SoonDue(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The end of the third working day from today: what is due by then is due soon. */
    public Instant last() {
        LocalDate day = calendars.current().plus(Application.today(clock), WORKING_DAYS);
        return day.plusDays(1).atStartOfDay(Application.ZONE).toInstant();
    }

    /** For a filter, which takes what is due before a moment. */
    public Date end() {
        return Date.from(last().plusSeconds(1));
    }
}
