package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.shuyue.calendar.Due;

/**
 * A deadline held against an assumption.
 *
 * @param now as the ledger has it
 * @param then as it would be
 * @param lateNow whether it is overdue, or was when it ended
 * @param lateThen whether it would be, or would have been
 * @param movedBy working days by which it would end later, by the calendar that is assumed; negative when earlier
 */
public record SimulatedDeadline(RunningDeadline now, End then, boolean lateNow, boolean lateThen, long movedBy) {

    /**
     * How a deadline ends.
     *
     * @param warnAt the last reminder before it
     */
    public record End(String dueText, LocalDate dueDate, Instant dueAt, Instant warnAt, boolean provisional) {
        static End of(RunningDeadline now) {
            return new End(now.dueText(), now.dueDate(), now.dueAt(), now.warnAt(), now.provisional());
        }

        static End of(Due due, Instant warnAt) {
            return new End(due.dueText(), due.dueDate(), due.dueAt(), warnAt, due.provisional());
        }

        /** The date of the ledger, which the assumption leaves alone, with what else it says. */
        End insteadOf(RunningDeadline now) {
            return new End(now.dueText(), now.dueDate(), now.dueAt(), warnAt, provisional);
        }
    }

    public boolean later() {
        return then.dueAt().isAfter(now.dueAt());
    }

    public boolean earlier() {
        return then.dueAt().isBefore(now.dueAt());
    }

    /** Whether the assumption alone makes it overdue. */
    public boolean wouldBreach() {
        return lateThen && !lateNow;
    }

    /** Whether under the assumption it would not be overdue, as it is now. */
    public boolean relieved() {
        return lateNow && !lateThen;
    }
}
