package org.shuyue.deadline;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.WorkCalendars;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.deadline.SimulatedDeadline.End;

/**
 * Holds deadlines against an assumption.
 *
 * @param inForce the calendars of today
 * @param today by when what has not ended would be late
 */
record Trial(Assumption assumption, WorkCalendars inForce, Instant today) {

    SimulatedDeadline of(RunningDeadline now, Collection<ClockEvent> happened) {
        Terms terms =
                assumption.rule() == null ? now.terms() : assumption.rule().instead(now);
        if (assumption.calendars() == null && terms.equals(now.terms())) {
            return unmoved(now, End.of(now));
        }
        WorkingDays calendar =
                requireNonNullElse(assumption.calendars(), inForce).in(now.region());
        Due due = Replay.of(terms, now.startedAt(), happened, calendar).due();
        End then = End.of(due, last(terms.warnings(calendar, due)));
        if (due.dueAt().equals(basis(now, happened))) {
            return unmoved(now, then.insteadOf(now));
        }
        return new SimulatedDeadline(
                now, then, lateNow(now), late(now, due.dueAt()), calendar.between(now.dueDate(), due.dueDate()));
    }

    /** What the assumption is held against, lest an amendment that passed a deadline by be taken for its effect. */
    private Instant basis(RunningDeadline now, Collection<ClockEvent> happened) {
        WorkingDays calendar = inForce.in(now.region());
        return calendar.version().equals(now.calendarVersion())
                ? now.dueAt()
                : Replay.of(now.terms(), now.startedAt(), happened, calendar)
                        .due()
                        .dueAt();
    }

    private static Instant last(List<Instant> warnings) {
        return warnings.get(warnings.size() - 1);
    }

    private SimulatedDeadline unmoved(RunningDeadline now, End then) {
        return new SimulatedDeadline(now, then, lateNow(now), lateNow(now), 0);
    }

    private boolean lateNow(RunningDeadline deadline) {
        return deadline.breached() || late(deadline, deadline.dueAt());
    }

    /** One that stands still is not late, nor one that ended while it did. */
    private boolean late(RunningDeadline deadline, Instant dueAt) {
        Instant ended = requireNonNullElse(deadline.endedAt(), today);
        return deadline.pausedAt() == null && !dueAt.isAfter(ended);
    }
}
