package org.shuyue.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of the hours of an office; without a word of it a day lasts until 24:00.
 *
 * @param closingTime at which the last day ends
 * @param receivedAfter after which, as on days of rest, something counts as received on the next working day
 * @param support during which a clock in support hours runs; {@code null} for the usual ones
 */
public record OfficeHours(
        @Nullable LocalTime closingTime,
        @Nullable LocalTime receivedAfter,
        @Nullable SupportHours support) {
    public static final OfficeHours NONE = new OfficeHours(null, null);

    /** Without support hours of its own. */
    public OfficeHours(@Nullable LocalTime closingTime, @Nullable LocalTime receivedAfter) {
        this(closingTime, receivedAfter, null);
    }

    SupportHours supportHours() {
        return support == null ? SupportHours.USUAL : support;
    }
}
