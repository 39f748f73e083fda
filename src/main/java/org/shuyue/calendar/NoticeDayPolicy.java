package org.shuyue.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.shuyue.calendar.CalendarFile.Line;
import org.shuyue.calendar.CalendarReport.RowProblem;

/** What must be true of the lines of a calendar file among themselves. */
final class NoticeDayPolicy {
    private NoticeDayPolicy() {}

    /** A make-up day lies on a weekend, and the column that says so agrees with the week. */
    static List<RowProblem> problems(Line line, boolean differs) {
        CalendarDay day = line.day();
        if (day.working() && !CalendarDay.weekend(day.date()) && differs) {
            return List.of(notOnWeekend(line));
        }
        if (day.differs() != differs) {
            String message = day.date() + "是" + weekday(day.date()) + "，本列应填" + (day.differs() ? "yes" : "no");
            return List.of(new RowProblem(line.number(), "differs_from_mon_fri", message));
        }
        return daysFromPublication(line);
    }

    /** No day twice in one notice, no notice published twice, no two notices of one day that disagree. */
    static List<RowProblem> contradictions(List<Line> lines, List<CalendarDay> stored) {
        List<RowProblem> problems = new ArrayList<>();
        Map<LocalDate, List<CalendarDay>> named = new TreeMap<>();
        Map<String, LocalDate> published = new TreeMap<>();
        stored.forEach(day -> {
            named.computeIfAbsent(day.date(), date -> new ArrayList<>()).add(day);
            published.putIfAbsent(day.notice(), day.published());
        });
        for (Line line : lines) {
            CalendarDay day = line.day();
            List<CalendarDay> others = named.computeIfAbsent(day.date(), date -> new ArrayList<>());
            others.forEach(other -> contradiction(line, other, problems));
            others.add(day);
            LocalDate first = published.computeIfAbsent(day.notice(), notice -> day.published());
            if (!first.equals(day.published())) {
                String message = "通知" + day.notice() + "出现了两个发布日期（" + first + "、" + day.published() + "），请核对";
                problems.add(new RowProblem(line.number(), "published", message));
            }
        }
        return problems;
    }

    /** A notice orders one year and reaches at most into the last month of the year before. */
    static List<RowProblem> strays(List<Line> lines) {
        Map<String, Integer> years =
                NoticeDays.yearOfNotice(lines.stream().map(Line::day).toList());
        return lines.stream()
                .filter(line -> strays(line.day(), years.getOrDefault(line.day().notice(), 0)))
                .map(line -> new RowProblem(
                        line.number(),
                        "date",
                        line.day().date() + "不属于通知" + line.day().notice() + "安排的"
                                + years.get(line.day().notice()) + "年，请核对年份或文号"))
                .toList();
    }

    /** A notice that is there already is not turned into one of another year. */
    static List<RowProblem> movedNotices(List<Line> lines, Map<String, Integer> stored) {
        Map<String, Integer> years =
                NoticeDays.yearOfNotice(lines.stream().map(Line::day).toList());
        return stored.entrySet().stream()
                .filter(notice ->
                        !years.getOrDefault(notice.getKey(), notice.getValue()).equals(notice.getValue()))
                .map(notice -> new RowProblem(
                        0,
                        "notice",
                        "通知" + notice.getKey() + "已作为" + notice.getValue() + "年的安排导入，不能改作" + years.get(notice.getKey())
                                + "年，请核对文号"))
                .toList();
    }

    static RowProblem notOnWeekend(Line line) {
        LocalDate date = line.day().date();
        return new RowProblem(line.number(), "date", "补班日" + date + "是" + weekday(date) + "，本来就是工作日；补班只能落在周六或周日，请核对日期");
    }

    private static boolean strays(CalendarDay day, int year) {
        return day.date().getYear() != year
                && !(day.date().getYear() == year - 1 && day.date().getMonth() == Month.DECEMBER);
    }

    private static void contradiction(Line line, CalendarDay other, List<RowProblem> problems) {
        CalendarDay day = line.day();
        if (other.notice().equals(day.notice())) {
            problems.add(new RowProblem(line.number(), "date", day.date() + "在通知" + day.notice() + "中出现了两次，请只保留一行"));
        } else if (other.published().equals(day.published()) && other.working() != day.working()) {
            String message = day.date() + "在同一天发布的两个通知（" + other.notice() + "、" + day.notice() + "）中一为放假、一为上班，请核对";
            problems.add(new RowProblem(line.number(), "kind", message));
        }
    }

    private static List<RowProblem> daysFromPublication(Line line) {
        LocalDate date = line.day().date();
        LocalDate published = line.day().published();
        if (published.isAfter(date.plusDays(31)) || published.isBefore(date.minusYears(2))) {
            return List.of(new RowProblem(line.number(), "published", "发布日期" + published + "与日期" + date + "相差过大，请核对"));
        }
        return List.of();
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }
}
