package org.shuyue.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.PersonId;

/**
 * An amendment of the calendar that took effect.
 *
 * @param region empty for the whole country
 * @param notices their numbers; unknown of those that came with the product
 * @param version of all calendars afterwards; unknown of those that came with the product
 */
public record PastImport(
        Instant importedAt,
        PersonId importedBy,
        int dayCount,
        String region,
        @Nullable String notices,
        @Nullable String version) {}
