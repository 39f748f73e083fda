package org.shuyue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.PersonId;

/**
 * An amendment of the calendar that is not in effect: a file of days, or the withdrawal of a local notice.
 *
 * @param region empty for the whole country
 * @param noticeNumber as typed beside an ICS file, which does not say it itself; or of the notice to be withdrawn
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

    /** Whether it is to take a local notice back, without a file. */
    public boolean withdrawal() {
        return !ics && noticeNumber != null;
    }

    @Nullable
    NoticeName notice() {
        return noticeNumber == null || publishedOn == null ? null : new NoticeName(noticeNumber, publishedOn);
    }
}
