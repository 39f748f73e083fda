package org.shuyue.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;

/**
 * How many open deadlines fall due for whom on which day, before and after; one that several have to meet is shared
 * evenly among them.
 *
 * @param days from today on, the working days of either calendar and all on which anything is due
 * @param all of everybody
 * @param lines by person, those with the most first; agencies with nobody left before them
 */
public record Load(List<LocalDate> days, Row all, List<Row> lines) {
    /** Days that are looked ahead; what is due later is one number. */
    static final int DAYS_AHEAD = 60;

    public Load {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    /** Before and after. */
    public record Cell(double now, double then) {
        static final Cell NOTHING = new Cell(0, 0);

        Cell plus(Cell more) {
            return new Cell(now + more.now, then + more.then);
        }

        /** Whether the two differ by more than what sharing leaves behind the decimal point. */
        public boolean changes() {
            return Math.abs(now - then) > 0.001;
        }

        /** Whole numbers as they are, shares with one decimal. */
        public static String shown(double number) {
            long tenths = Math.round(number * 10);
            return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
        }

        public String nowShown() {
            return shown(now);
        }

        public String thenShown() {
            return shown(then);
        }
    }

    /**
     * The load of a person, or what nobody is there for.
     *
     * @param person {@code null} for the work that nobody of the agency is there to do, and for all together
     * @param agency {@code null} for all together
     * @param overdue what is late already
     * @param days that have anything
     * @param after what is due after the days that are looked ahead
     */
    public record Row(
            @Nullable Person person, @Nullable AgencyId agency, Cell overdue, Map<LocalDate, Cell> days, Cell after) {
        public Row {
            days = Map.copyOf(days);
        }

        public Cell on(LocalDate day) {
            return days.getOrDefault(day, Cell.NOTHING);
        }

        public Cell sum() {
            return days.values().stream().reduce(overdue.plus(after), Cell::plus);
        }

        public String name() {
            return person == null ? (agency == null ? "合计" : "无人办理") : person.name();
        }
    }
}
