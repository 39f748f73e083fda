package org.shuyue.portal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.shuyue.deadline.ClockEvent;
import org.shuyue.deadline.Explanation;
import org.shuyue.portal.DayByDay;
import org.shuyue.portal.DayLine;

/**
 * A deadline with what happened to it and the reason of every day on its way.
 *
 * @param countedFrom the start of the period that counts: its first, or the last time it began anew
 */
record DeadlineExplained(
        @JsonUnwrapped CaseView.Deadline deadline,
        OffsetDateTime countedFrom,
        List<Event> events,
        List<ExplainedDay> days) {

    static DeadlineExplained of(CaseView.Deadline deadline, Explanation explanation) {
        DayByDay days = DayByDay.of(explanation.due(), explanation.deadline().period());
        return new DeadlineExplained(
                deadline,
                CaseView.local(explanation.countedFrom()),
                explanation.events().stream().map(Event::of).toList(),
                days.lines().stream().map(ExplainedDay::of).toList());
    }

    /** Something that happened to its clock. */
    record Event(OffsetDateTime at, String kind, String label, String cause, String reason, String evidence) {
        static Event of(ClockEvent event) {
            return new Event(
                    CaseView.local(event.at()),
                    event.kind().name(),
                    event.kind().label(),
                    event.cause(),
                    event.reason(),
                    event.evidence());
        }
    }

    /** A day on the way; {@code kind} and {@code number} are what pages show, the rest as the preview has it. */
    record ExplainedDay(
            LocalDate date, boolean counted, String reason, String kind, String number, boolean provisional) {
        static ExplainedDay of(DayLine line) {
            return new ExplainedDay(
                    line.date(), line.counted(), line.reason(), line.mark().id(), line.number(), line.provisional());
        }
    }
}
