package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.shared.PersonId;

/** An event of a deadline as it lies in the database. */
record ClockEventRow(
        long deadlineId,
        String token,
        ClockEvent.Kind kind,
        Instant happenedAt,
        @Nullable String extension,
        @Nullable LocalDate promisedDate,
        @Nullable Instant promisedAt,
        String cause,
        String reason,
        String evidence,
        String calendarVersion,
        @Nullable PersonId recordedBy,
        Instant recordedAt) {

    static ClockEventRow of(long deadlineId, ClockEvent event) {
        return new ClockEventRow(
                deadlineId,
                event.token(),
                event.kind(),
                event.at(),
                event.extension() == null ? null : event.extension().toString(),
                event.promisedDate(),
                event.promisedAt(),
                event.cause(),
                event.reason(),
                event.evidence(),
                event.calendarVersion(),
                event.by(),
                event.recordedAt());
    }

    ClockEvent event() {
        return new ClockEvent(
                token,
                kind,
                happenedAt,
                extension == null ? null : Period.parse(extension),
                promisedDate,
                promisedAt,
                cause,
                reason,
                evidence,
                calendarVersion,
                recordedBy,
                recordedAt);
    }
}
