package org.shuyue.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A month of days on the way to a due date, in weeks that begin on Monday. */
public record MonthSheet(YearMonth month, List<List<Cell>> weeks) {
    private static final int WEEK = 7;

    static MonthSheet of(YearMonth month, Map<LocalDate, DayLine> lines) {
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int weeks = (before + month.lengthOfMonth() + WEEK - 1) / WEEK;
        return new MonthSheet(
                month,
                IntStream.range(0, weeks)
                        .mapToObj(week -> IntStream.range(0, WEEK)
                                .mapToObj(day -> cell(month, week * WEEK + day - before + 1, lines))
                                .toList())
                        .toList());
    }

    public String title() {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static Cell cell(YearMonth month, int day, Map<LocalDate, DayLine> lines) {
        boolean inside = day >= 1 && day <= month.lengthOfMonth();
        return inside ? new Cell(day, lines.get(month.atDay(day))) : new Cell(0, null);
    }

    /**
     * A place in a week.
     *
     * @param day of the month; zero where the week reaches into another month
     * @param line {@code null} for a day that does not lie on the way
     */
    public record Cell(int day, @Nullable DayLine line) {}
}
