package org.shuyue.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.shuyue.calendar.CalendarReport.RowProblem;

/** A year is taken in whole or not at all: one with a hole would count wrongly and look right. */
final class CompleteYearPolicy {
    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");
    /** Days off by law on fixed dates, whatever a year's notice arranges around them. */
    private static final List<MonthDay> FIXED =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));
    /** Days off of one name that lie closer than this are one festival. */
    private static final int ONE_FESTIVAL = 9;

    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    private CompleteYearPolicy(Collection<CalendarDay> effective) {
        effective.forEach(day -> days.put(day.date(), day));
    }

    /**
     * What the calendar would lack.
     *
     * @param effective the calendar as it would be afterwards
     * @param touched years that the file's notices order
     * @param known all years that would be known afterwards
     */
    static List<RowProblem> problems(Collection<CalendarDay> effective, Set<Integer> touched, Set<Integer> known) {
        CompleteYearPolicy policy = new CompleteYearPolicy(effective);
        policy.holesBetweenYears(new TreeSet<>(known));
        touched.forEach(policy::festivals);
        touched.forEach(policy::fixedDays);
        policy.holesInFestivals(touched);
        return policy.problems;
    }

    /** Whether a working day on a weekday is the day after a holiday, on which work is said to begin again. */
    static boolean resumesWork(Collection<CalendarDay> effective, CalendarDay day) {
        return effective.stream()
                .anyMatch(other -> !other.working() && other.date().plusDays(1).equals(day.date()));
    }

    private void holesBetweenYears(NavigableSet<Integer> known) {
        if (known.isEmpty()) {
            return;
        }
        IntStream.rangeClosed(known.first(), known.last())
                .filter(year -> !known.contains(year))
                .limit(20)
                .forEach(year -> refuse("缺少" + year + "年的放假通知，年度之间不能有空缺，请先补上该年度"));
    }

    private void festivals(int year) {
        for (String festival : FESTIVALS) {
            if (days.values().stream().noneMatch(day -> isOff(day, festival, year))) {
                refuse(year + "年不完整：没有“" + festival + "”的放假日，请补全后再导入");
            }
        }
    }

    private void fixedDays(int year) {
        for (MonthDay fixed : FIXED) {
            CalendarDay day = days.get(fixed.atYear(year));
            if (day == null || day.working()) {
                refuse(fixed.atYear(year) + "是法定节假日，文件中没有列为放假日，请补全后再导入");
            }
        }
    }

    private void holesInFestivals(Set<Integer> touched) {
        Map<String, LocalDate> last = new HashMap<>();
        for (CalendarDay day : days.values()) {
            if (day.working()) {
                continue;
            }
            LocalDate before = last.put(day.name(), day.date());
            if (before != null && touched.contains(day.date().getYear())) {
                before.plusDays(1)
                        .datesUntil(day.date())
                        .filter(date -> before.plusDays(ONE_FESTIVAL).isAfter(day.date()) && !isOff(date))
                        .forEach(date -> refuse("“" + day.name() + "”假期从" + before + "到" + day.date() + "之间缺少" + date
                                + "，放假日（含周末）应逐日列出"));
            }
        }
    }

    private boolean isOff(LocalDate date) {
        CalendarDay day = days.get(date);
        return day != null && !day.working();
    }

    private static boolean isOff(CalendarDay day, String festival, int year) {
        return !day.working() && day.date().getYear() == year && day.name().contains(festival);
    }

    private void refuse(String message) {
        problems.add(new RowProblem(0, "date", message));
    }
}
