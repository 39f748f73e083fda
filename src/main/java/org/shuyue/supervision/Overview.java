package org.shuyue.supervision;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;

/**
 * How the deadlines stand at a moment.
 *
 * @param cells by procedure and agency
 * @param months of the last year, the oldest first
 * @param pace by procedure, of those met in the last 90 days
 */
public record Overview(Counts total, List<Cell> cells, List<Kept> months, List<Pace> pace) {
    public Overview {
        cells = List.copyOf(cells);
        months = List.copyOf(months);
        pace = List.copyOf(pace);
    }

    /** Running ones; each is overdue, due today, soon, paused, or none of these. */
    public record Counts(long running, long overdue, long today, long soon, long paused) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    running + other.running,
                    overdue + other.overdue,
                    today + other.today,
                    soon + other.soon,
                    paused + other.paused);
        }
    }

    /**
     * Those of a procedure that an agency owes.
     *
     * @param duty {@code null} where they are nobody's in particular
     */
    public record Cell(String processId, @Nullable AgencyId duty, Counts counts) {}

    /** What fell due in a month, and how much of it was late. */
    public record Kept(YearMonth month, long total, long late) {
        /** In percent, with one digit. */
        public double lateRate() {
            return total == 0 ? 0 : Math.round(1000.0 * late / total) / 10.0;
        }
    }

    /**
     * Working days that were used against those that were allowed.
     *
     * @param allowed the median of the working days allowed
     */
    public record Pace(String processId, int count, long median, long ninetieth, long allowed) {}
}
