package org.shuyue.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.WorkCalendars;
import org.springframework.stereotype.Component;

/** Replays deadlines of the table: reads their events, and works out reminders. */
@Component
class Reckoner {
    private static final int BATCH = 500;

    private final ClockEventMapper mapper;

    Reckoner(ClockEventMapper mapper) {
        this.mapper = mapper;
    }

    List<ClockEvent> events(long id) {
        return mapper.of(id).stream().map(ClockEventRow::event).toList();
    }

    /** By deadline; those without any are left out. */
    Map<Long, List<ClockEvent>> events(Collection<DeadlineRow> rows) {
        List<Long> ids = rows.stream()
                .filter(row -> row.changes() > 0)
                .map(DeadlineRow::id)
                .toList();
        List<ClockEventRow> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += BATCH) {
            found.addAll(mapper.ofAll(ids.subList(i, Math.min(i + BATCH, ids.size()))));
        }
        return found.stream()
                .collect(groupingBy(ClockEventRow::deadlineId, mapping(ClockEventRow::event, Collectors.toList())));
    }

    Reckoning reckon(
            DeadlineRow row, Collection<ClockEvent> events, WorkCalendars calendars, @Nullable Instant resumed) {
        return Replay.of(row.terms(), row.startedAt(), events, calendars.in(row.calendarRegion()), resumed);
    }

    /** In order; never empty. */
    List<Instant> warnings(DeadlineRow row, Due due, WorkCalendars calendars) {
        return row.terms().warnings(calendars.in(row.calendarRegion()), due);
    }
}
