package org.shuyue.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Between which numbers the events of a day (UTC) lie. Others may lie between them, too: clocks do not always go forward.
 */
record DaySpan(LocalDate day, long first, long last) {
    /** Of events in their order. */
    static Collection<DaySpan> of(Iterable<TrailRow> events) {
        Map<LocalDate, DaySpan> days = new TreeMap<>();
        for (TrailRow event : events) {
            LocalDate day = LocalDate.ofInstant(event.happenedAt(), ZoneOffset.UTC);
            days.merge(
                    day,
                    new DaySpan(day, event.seq(), event.seq()),
                    (earlier, later) -> new DaySpan(day, earlier.first, later.last));
        }
        return new ArrayList<>(days.values());
    }
}
