package org.shuyue.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Due;

/**
 * What the replay of a deadline's events comes to.
 *
 * @param startedAt of the period that counts: its first start, or the last time it began anew
 * @param due with the days; while it is paused, the earliest end there can be
 * @param pause that has not ended; {@code null} while the clock runs
 */
record Reckoning(Instant startedAt, Due due, @Nullable ClockEvent pause) {

    boolean paused() {
        return pause != null;
    }

    /** Since when it stands still; {@code null} while it runs. */
    @Nullable
    Instant pausedAt() {
        return pause == null ? null : pause.at();
    }
}
