package org.shuyue.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Stop;

/**
 * What the replay of a deadline's events comes to.
 *
 * @param startedAt of the period that counts: its first start, or the last time it began anew
 * @param due with the days; while it is paused, the earliest end there can be
 * @param pausedAt since when it stands still; {@code null} while it runs
 * @param stops those that are over
 * @param extensions how often it was extended since it last began
 */
record Reckoning(Instant startedAt, Due due, @Nullable Instant pausedAt, List<Stop> stops, int extensions) {

    boolean paused() {
        return pausedAt != null;
    }
}
