package org.shuyue.simulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.SimulatedDeadline;
import org.shuyue.shared.AgencyId;
import org.shuyue.workflow.CaseRow;

/**
 * A deadline before and after.
 *
 * @param row the case; {@code null} where the one who asks may not look into it
 * @param duty the agency that owes it; {@code null} where it is nobody's in particular
 * @param now who has to meet it
 * @param then who would have to
 */
public record Line(
        SimulatedDeadline deadline,
        @Nullable CaseRow row,
        @Nullable AgencyId duty,
        Handlers now,
        Handlers then) {

    public boolean moved() {
        return deadline.later() || deadline.earlier();
    }

    /** Whether others would have to meet it. */
    public boolean handedOver() {
        return !now.people().equals(then.people());
    }

    /** Whether it would fall due, or be overdue, while nobody is there to meet it. */
    public boolean atRisk() {
        return then.missing();
    }

    /** Whether the supposition makes any difference to it. */
    public boolean changed() {
        return moved() || handedOver() || deadline.wouldBreach() || deadline.relieved();
    }

    /** On which somebody has to see to it: the due date, or today when it is late. */
    static LocalDate workDay(boolean late, LocalDate due, LocalDate today) {
        return late || due.isBefore(today) ? today : due;
    }
}
