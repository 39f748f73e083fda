package org.shuyue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.shuyue.Application;

/**
 * A stretch during which a clock stood still. Of a period in days those after the first up to and including the last are
 * not counted; of one in hours the exact time between.
 *
 * @param from when it was stopped; that day still counts
 * @param to when it went on; the next day counts again
 * @param why Chinese, for the explanation
 */
public record Stop(Instant from, Instant to, String why) {
    public Stop {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A stop ends after it began: " + from + " to " + to);
        }
    }

    LocalDate after() {
        return from.atZone(Application.ZONE).toLocalDate();
    }

    LocalDate upTo() {
        return to.atZone(Application.ZONE).toLocalDate();
    }
}
