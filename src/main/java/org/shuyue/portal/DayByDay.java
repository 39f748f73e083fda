package org.shuyue.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Period;

/**
 * Every day on the way to a due date, numbered, as a list and as sheets of months.
 *
 * @param months empty when there are too many to look at
 * @param marks those that occur, for the legend
 */
public record DayByDay(List<DayLine> lines, List<MonthSheet> months, List<DayMark> marks) {
    private static final int MOST_MONTHS = 14;

    public static DayByDay of(Due due, Period period) {
        List<DayLine> lines = new ArrayList<>();
        int counted = 0;
        int extended = 0;
        for (Day day : due.days()) {
            int number = day.counted() ? (day.extension() ? ++extended : ++counted) : 0;
            lines.add(line(day, number, period, day.date().equals(due.dueDate())));
        }
        List<DayMark> marks =
                lines.stream().map(DayLine::mark).distinct().sorted().toList();
        return new DayByDay(lines, months(lines), marks);
    }

    /** Whether a day rests on a year without a notice. */
    public boolean provisional() {
        return lines.stream().anyMatch(DayLine::provisional);
    }

    private static DayLine line(Day day, int number, Period period, boolean last) {
        boolean numbered = number > 0 && (day.extension() || !period.unit().timed());
        return new DayLine(
                day.date(),
                DayMark.of(day.kind()),
                numbered ? numbered(number, day.extension(), period) : day.counted() ? "计入" : "不计",
                numbered ? String.valueOf(number) : "",
                day.reason(),
                day.extension(),
                day.assumed(),
                last);
    }

    private static String numbered(int number, boolean extension, Period period) {
        if (extension) {
            return "延长第" + number + "日";
        }
        return "第" + number + (period.unit() == Period.Unit.WORKING_DAY ? "个工作日" : "日");
    }

    private static List<MonthSheet> months(List<DayLine> lines) {
        Map<LocalDate, DayLine> byDate = new HashMap<>();
        lines.forEach(line -> byDate.put(line.date(), line));
        TreeSet<YearMonth> touched = new TreeSet<>();
        byDate.keySet().forEach(date -> touched.add(YearMonth.from(date)));
        Stream<YearMonth> shown = touched.size() > MOST_MONTHS ? Stream.empty() : touched.stream();
        return shown.map(month -> MonthSheet.of(month, byDate)).toList();
    }
}
