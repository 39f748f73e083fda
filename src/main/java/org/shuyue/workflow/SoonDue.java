package org.shuyue.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.springframework.stereotype.Component;

/** What Tasklist's filters ask for: {@code ${soonDue.end()}}. */
@Component("soonDue")
public class SoonDue {
    private static final int WORKING_DAYS = 3;

    private final Calendars calendars;
    private final Clock clock;

    SoonDue(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The end of the third working day from today; what is due by then is due soon. */
    public Date end() {
        LocalDate last = calendars.current().plus(Application.today(clock), WORKING_DAYS);
        return Date.from(
                last.plusDays(1).atStartOfDay(Application.ZONE).plusSeconds(1).toInstant());
    }
}
