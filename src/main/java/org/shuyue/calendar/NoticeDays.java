package org.shuyue.calendar;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What holds when several notices speak of the same days. */
final class NoticeDays {
    private NoticeDays() {}

    /** One for each date, of the notice that was published last; in order of the dates. */
    static List<CalendarDay> effective(Collection<CalendarDay> days) {
        Map<LocalDate, CalendarDay> latest = days.stream()
                .collect(groupingBy(
                        CalendarDay::date,
                        TreeMap::new,
                        collectingAndThen(maxBy(Comparator.comparing(CalendarDay::published)), Optional::orElseThrow)));
        return List.copyOf(latest.values());
    }

    /** The year that each notice orders: a notice can reach into the end of the year before. */
    static Map<String, Integer> yearOfNotice(Collection<CalendarDay> days) {
        Map<String, Integer> years = new TreeMap<>();
        days.forEach(day -> years.merge(day.notice(), day.date().getYear(), Math::max));
        return years;
    }
}
