package org.shuyue.simulation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.simulation.Load.Cell;
import org.shuyue.simulation.Load.Row;

/** Adds up the load; holds one number for each person and day, however many deadlines there are. */
final class LoadTally {
    private final LocalDate today;
    private final Sum all = new Sum();
    private final Map<Whose, Sum> sums = new HashMap<>();

    LoadTally(LocalDate today) {
        this.today = today;
    }

    /** A person, or the agency that has none left. */
    private record Whose(@Nullable Person person, @Nullable AgencyId agency) {}

    void add(Line line) {
        if (!line.deadline().now().running() || line.deadline().now().paused()) {
            return;
        }
        add(line.now(), line.deadline().lateNow(), line.deadline().now().dueDate(), new Cell(1, 0));
        add(line.then(), line.deadline().lateThen(), line.deadline().then().dueDate(), new Cell(0, 1));
    }

    private void add(Handlers handlers, boolean late, LocalDate due, Cell one) {
        all.add(late, due, one);
        if (handlers.missing()) {
            sum(new Whose(null, handlers.duty())).add(late, due, one);
        }
        double share = 1.0 / Math.max(1, handlers.people().size());
        handlers.people()
                .forEach(person -> sum(new Whose(person, person.agency()))
                        .add(late, due, new Cell(one.now() * share, one.then() * share)));
    }

    private Sum sum(Whose whose) {
        return sums.computeIfAbsent(whose, none -> new Sum());
    }

    /**
     * @param works whether anybody works on a day, before or after
     */
    Load load(Predicate<LocalDate> works) {
        List<Row> rows = new ArrayList<>();
        sums.forEach((whose, sum) -> rows.add(sum.row(whose)));
        rows.sort(comparing((Row row) -> row.person() != null)
                .thenComparing(comparingDouble((Row row) -> row.sum().then()).reversed())
                .thenComparing(row -> row.agency() == null ? "" : row.agency().value())
                .thenComparing(
                        row -> row.person() == null ? "" : row.person().id().value()));
        return new Load(axis(works), all.row(new Whose(null, null)), rows);
    }

    /** Up to the last day that has anything, yet at least two weeks. */
    private List<LocalDate> axis(Predicate<LocalDate> works) {
        TreeSet<LocalDate> days = new TreeSet<>(all.days.keySet());
        LocalDate fortnight = today.plusDays(13);
        LocalDate last = days.isEmpty() || days.last().isBefore(fortnight) ? fortnight : days.last();
        today.datesUntil(last.plusDays(1)).filter(works).forEach(days::add);
        return List.copyOf(days);
    }

    /** Of one of them. */
    private final class Sum {
        private final Map<LocalDate, Cell> days = new HashMap<>();
        private Cell overdue = Cell.NOTHING;
        private Cell after = Cell.NOTHING;

        void add(boolean late, LocalDate due, Cell cell) {
            if (late || due.isBefore(today)) {
                overdue = overdue.plus(cell);
            } else if (due.isAfter(today.plusDays(Load.DAYS_AHEAD))) {
                after = after.plus(cell);
            } else {
                days.merge(due, cell, Cell::plus);
            }
        }

        Row row(Whose whose) {
            return new Row(whose.person(), whose.agency(), overdue, days, after);
        }
    }
}
