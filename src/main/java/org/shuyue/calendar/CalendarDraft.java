package org.shuyue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.PersonId;

/**
 * A file of days that somebody has brought in and that is not in effect.
 *
 * @param region empty for the whole country
 * @param noticeNumber as typed beside an ICS file, which does not say it itself
 * @param publishedOn likewise
 * @param baseVersion of the calendars when it was brought in
 * @param settledAt when it was published or discarded
 */
public record CalendarDraft(
        long id,
        String region,
        String fileName,
        boolean ics,
        @Nullable String noticeNumber,
        @Nullable LocalDate publishedOn,
        String baseVersion,
        DraftState state,
        Instant uploadedAt,
        PersonId uploadedBy,
        @Nullable Instant settledAt,
        @Nullable PersonId settledBy) {

    public boolean waiting() {
        return state == DraftState.WAITING;
    }

    @Nullable
    NoticeName notice() {
        return noticeNumber == null || publishedOn == null ? null : new NoticeName(noticeNumber, publishedOn);
    }
}
