package org.shuyue.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.deadline.RuleValidity;
import org.shuyue.deadline.RunningDeadline;

/**
 * A deadline of a case as a page shows it.
 *
 * @param urgency {@code overdue}, {@code soon} or empty
 * @param left what is left of it, or what became of it
 * @param due the last day or moment in words; while it stands still, the earliest there can be
 * @param ruleNote what is to be said of its rule, where that was past its validity; {@code null} otherwise
 */
public record DeadlineView(
        RunningDeadline deadline,
        String urgency,
        String left,
        String due,
        @Nullable String ruleNote) {

    /** Whether the date rests on a year without a notice, and may still change. */
    public boolean provisional() {
        return deadline.provisional() && deadline.running();
    }

    /** Looks at deadlines as of now. */
    record Lens(Calendars calendars, Clock clock) {

        DeadlineView on(RunningDeadline deadline) {
            return new DeadlineView(
                    deadline,
                    urgency(deadline),
                    left(deadline),
                    due(deadline),
                    RuleValidity.note(deadline, lastDay(deadline)).orElse(null));
        }

        private String urgency(RunningDeadline deadline) {
            if (late(deadline)) {
                return "overdue";
            }
            boolean warned =
                    deadline.running() && !deadline.paused() && !clock.instant().isBefore(deadline.warnAt());
            return warned ? "soon" : "";
        }

        private boolean late(RunningDeadline deadline) {
            return deadline.breached()
                    || (deadline.running()
                            && !deadline.paused()
                            && !clock.instant().isBefore(deadline.dueAt()));
        }

        private String left(RunningDeadline deadline) {
            if (!deadline.running()) {
                return deadline.state().label() + (deadline.breached() ? "（曾超期）" : "");
            }
            if (deadline.paused()) {
                return "暂停计算";
            }
            if (deadline.period().unit().timed()) {
                Duration left = Duration.between(clock.instant(), deadline.dueAt());
                return (late(deadline) ? "已超期 " : "还剩 ") + Shown.INSTANCE.length(left.abs());
            }
            long days = deadline.workingDaysLeft(calendars.all().in(deadline.region()), today());
            if (late(deadline)) {
                return days < 0 ? "已超期 " + -days + " 个工作日" : "已超期";
            }
            return days == 0 ? "今天到期" : "还剩 " + days + " 个工作日";
        }

        private static String due(RunningDeadline deadline) {
            String day = Shown.INSTANCE.dayOfWeek(deadline.dueDate());
            return deadline.wholeDay()
                    ? day + " 24:00 前"
                    : day + " " + deadline.dueText().substring(11, 16) + " 前";
        }

        private LocalDate lastDay(RunningDeadline deadline) {
            return deadline.endedAt() == null ? today() : LocalDate.ofInstant(deadline.endedAt(), Application.ZONE);
        }

        private LocalDate today() {
            return Application.today(clock);
        }
    }
}
