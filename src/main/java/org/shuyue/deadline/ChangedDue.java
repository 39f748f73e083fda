package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.shuyue.calendar.Due;

/**
 * A running deadline whose end would be another one under another calendar.
 *
 * @param now as it runs
 * @param thenDue its due text then
 */
public record ChangedDue(
        RunningDeadline now, String thenDue, LocalDate thenDueDate, Instant thenDueAt, boolean provisionalThen) {

    static ChangedDue of(RunningDeadline now, Due then) {
        return new ChangedDue(now, then.dueText(), then.dueDate(), then.dueAt(), then.provisional());
    }

    public long id() {
        return now.id();
    }

    /** Whether it ends later then; else it would end earlier, which needs a decision of its own. */
    public boolean later() {
        return thenDueAt.isAfter(now.dueAt());
    }

    /** Whether somebody may decide that it ends earlier: not on a day gone by, nor when it is overdue anyway. */
    public boolean mayBeShortened(Instant at) {
        return !later() && thenDueAt.isAfter(at) && !now.breached();
    }
}
