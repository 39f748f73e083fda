package org.shuyue.deadline;

import java.time.Instant;
import java.util.List;
import org.shuyue.calendar.Due;

/**
 * How the date of a deadline came about.
 *
 * @param countedFrom the start of the period that counts: its first, or the last time it began anew
 * @param due with its days; while the clock stands still, as if it went on today
 * @param events what happened to it, in the order in which it was written down
 */
public record Explanation(RunningDeadline deadline, Instant countedFrom, Due due, List<ClockEvent> events) {
    public Explanation {
        events = List.copyOf(events);
    }
}
