package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.WorkCalendars;

/**
 * Replays many deadlines by one set of calendars. Those that began on one day under the same terms, and to which nothing
 * happened since, are worked out once.
 */
final class ReplayPass {
    private final Reckoner reckoner;
    private final WorkCalendars calendars;
    private final Map<Alike, Outcome> known = new HashMap<>();

    ReplayPass(Reckoner reckoner, WorkCalendars calendars) {
        this.reckoner = reckoner;
        this.calendars = calendars;
    }

    Outcome of(DeadlineRow row, List<ClockEvent> events) {
        boolean alike =
                events.isEmpty() && row.receivedAfter() == null && !row.period().startsWith("PT");
        return alike ? known.computeIfAbsent(Alike.of(row), one -> work(row, events)) : work(row, events);
    }

    private Outcome work(DeadlineRow row, List<ClockEvent> events) {
        Due due = reckoner.reckon(row, events, calendars, null).due();
        Due plain =
                new Due(due.dueDate(), due.dueAt(), due.provisional(), due.calendarVersion(), List.of(), due.dueText());
        return new Outcome(plain, reckoner.warnings(row, due, calendars));
    }

    /**
     * What a replay comes to.
     *
     * @param due without its days
     * @param warnings in order
     */
    record Outcome(Due due, List<Instant> warnings) {

        /** The deadline as it comes out. */
        DeadlineRow in(DeadlineRow row) {
            return row.moved(due, warnings);
        }
    }

    /** What makes two deadlines end on one day. */
    private record Alike(
            String region,
            String period,
            String leads,
            @Nullable String closingTime,
            LocalDate startedOn) {
        static Alike of(DeadlineRow row) {
            return new Alike(
                    row.calendarRegion(),
                    row.period(),
                    row.leads(),
                    row.closingTime(),
                    row.startedAt().atZone(Application.ZONE).toLocalDate());
        }
    }
}
