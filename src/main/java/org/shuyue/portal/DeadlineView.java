package org.shuyue.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Deadlines;
import org.shuyue.deadline.RunningDeadline;

/**
 * A deadline of a case as a page shows it.
 *
 * @param urgency {@code overdue}, {@code soon} or empty
 * @param left what is left of it, or what became of it
 * @param days every day on the way, by the calendar of today
 */
public record DeadlineView(RunningDeadline deadline, String urgency, String left, List<Day> days) {

    /** Looks at deadlines as of now. */
    record Lens(Calendars calendars, Deadlines deadlines, Clock clock) {

        DeadlineView brief(RunningDeadline deadline) {
            return new DeadlineView(deadline, urgency(deadline), left(deadline), List.of());
        }

        DeadlineView full(RunningDeadline deadline) {
            return new DeadlineView(
                    deadline,
                    urgency(deadline),
                    left(deadline),
                    deadlines.preview(deadline.startedAt(), deadline.period()).days());
        }

        private String urgency(RunningDeadline deadline) {
            if (late(deadline)) {
                return "overdue";
            }
            return deadline.running() && !clock.instant().isBefore(deadline.warnAt()) ? "soon" : "";
        }

        private boolean late(RunningDeadline deadline) {
            return deadline.breached()
                    || (deadline.running() && !clock.instant().isBefore(deadline.dueAt()));
        }

        private String left(RunningDeadline deadline) {
            if (!deadline.running()) {
                return deadline.state().label() + (deadline.breached() ? "（曾超期）" : "");
            }
            long days = deadline.workingDaysLeft(calendars.current(), today());
            if (late(deadline)) {
                return days < 0 ? "已超期 " + -days + " 个工作日" : "已超期";
            }
            return days == 0 ? "今天到期" : "还剩 " + days + " 个工作日";
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), Application.ZONE);
        }
    }
}
