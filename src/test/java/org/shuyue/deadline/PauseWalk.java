package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuyue.Application;
import org.shuyue.calendar.NoticeCalendar;
import org.shuyue.deadline.ClockEvent.Kind;

/** A second opinion on pauses, so simple that it must be right: marks the days that stand still, then walks. */
final class PauseWalk {
    private PauseWalk() {}

    static LocalDate due(Instant start, int amount, boolean workingDays, List<ClockEvent> events) {
        Set<LocalDate> still = still(events);
        LocalDate day = start.atZone(Application.ZONE).toLocalDate();
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            if (!still.contains(day) && (!workingDays || NoticeCalendar.CALENDAR.isWorkingDay(day))) {
                counted++;
            }
        }
        while (!NoticeCalendar.CALENDAR.isWorkingDay(day) || still.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Days after each pause up to and including that of its resumption. */
    private static Set<LocalDate> still(List<ClockEvent> events) {
        Set<LocalDate> still = new HashSet<>();
        for (ClockEvent pause : events) {
            events.stream()
                    .filter(event ->
                            pause.kind() == Kind.PAUSED && event.token().equals(ClockEvent.ending(pause)))
                    .findFirst()
                    .ifPresent(resumed -> day(pause)
                            .plusDays(1)
                            .datesUntil(day(resumed).plusDays(1))
                            .forEach(still::add));
        }
        return still;
    }

    private static LocalDate day(ClockEvent event) {
        return event.at().atZone(Application.ZONE).toLocalDate();
    }
}
