package org.shuyue.portal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.shuyue.simulation.Load;

/**
 * The load as the page draws it and writes it out.
 *
 * @param columns what is late, each day, what is due later
 * @param lines all together first, then those with the most
 * @param left how many more there are
 */
public record LoadView(List<String> columns, List<Line> lines, int left) {
    private static final int MOST_LINES = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    /** One person, or the work that nobody of an agency is there to do. */
    public record Line(String name, String agency, boolean nobody, List<Load.Cell> cells, Load.Cell sum) {
        /** Whether the two days' numbers differ anywhere. */
        public boolean changes() {
            return cells.stream().anyMatch(Load.Cell::changes);
        }
    }

    static LoadView of(Load load, AgencyNames agencies) {
        List<String> columns = Stream.of(
                        Stream.of("已超期"),
                        load.days().stream().map(DAY::format),
                        later(load) ? Stream.of("更晚") : Stream.<String>of())
                .flatMap(column -> column)
                .toList();
        List<Line> lines = Stream.concat(
                        Stream.of(load.all()), load.lines().stream().limit(MOST_LINES))
                .map(row -> line(row, load, agencies))
                .toList();
        return new LoadView(columns, lines, Math.max(0, load.lines().size() - MOST_LINES));
    }

    private static boolean later(Load load) {
        return load.all().after().now() > 0 || load.all().after().then() > 0;
    }

    private static Line line(Load.Row row, Load load, AgencyNames agencies) {
        List<Load.Cell> cells = Stream.of(
                        Stream.of(row.overdue()),
                        load.days().stream().map(row::on),
                        later(load) ? Stream.of(row.after()) : Stream.<Load.Cell>of())
                .flatMap(cell -> cell)
                .toList();
        return new Line(
                row.name(), agencies.of(row.agency()), row.person() == null && row.agency() != null, cells, row.sum());
    }

    /** The same for the script that draws it. */
    Chart chart() {
        return new Chart(columns, lines.stream().map(Series::of).toList());
    }

    record Chart(List<String> columns, List<Series> lines) {}

    record Series(
            String name,
            String agency,
            boolean nobody,
            List<Double> now,
            List<Double> then,
            double sumNow,
            double sumThen) {
        static Series of(Line line) {
            return new Series(
                    line.name(),
                    line.agency(),
                    line.nobody(),
                    numbers(line, Load.Cell::now),
                    numbers(line, Load.Cell::then),
                    rounded(line.sum().now()),
                    rounded(line.sum().then()));
        }

        private static List<Double> numbers(Line line, ToDoubleFunction<Load.Cell> which) {
            return line.cells().stream()
                    .map(cell -> rounded(which.applyAsDouble(cell)))
                    .toList();
        }

        private static double rounded(double number) {
            return Math.round(number * 10) / 10.0;
        }
    }
}
