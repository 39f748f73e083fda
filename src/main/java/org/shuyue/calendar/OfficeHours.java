package org.shuyue.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of the hours of an office; without a word of it a day lasts until 24:00.
 *
 * @param closingTime at which the last day ends
 * @param receivedAfter after which, as on days of rest, something counts as received on the next working day
 */
public record OfficeHours(
        @Nullable LocalTime closingTime, @Nullable LocalTime receivedAfter) {
    public static final OfficeHours NONE = new OfficeHours(null, null);
}
