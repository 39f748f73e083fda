package org.shuyue.calendar;

import static org.shuyue.calendar.CalendarContents.NATIONWIDE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.shuyue.calendar.CalendarReport.RowProblem;

/** Whether a file of days fits into what is known already; only a national notice orders a whole year. */
final class CalendarCheck {
    private static final int MOST_PROBLEMS = 200;

    private CalendarCheck() {}

    static List<RowProblem> problems(CalendarFile file, String region, CalendarContents known) {
        List<RowProblem> problems = file.problems().isEmpty() ? together(file, region, known) : file.problems();
        return problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::line))
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private static List<RowProblem> together(CalendarFile file, String region, CalendarContents known) {
        Map<String, Integer> years = NoticeDays.yearOfNotice(file.days());
        CalendarContents after = known.with(file, region);
        List<RowProblem> problems =
                new ArrayList<>(NoticeDayPolicy.contradictions(file.lines(), known.without(file.notices(), region)));
        problems.addAll(NoticeDayPolicy.strays(file.lines()));
        problems.addAll(NoticeDayPolicy.movedNotices(file.lines(), known.yearsOfNotices(region)));
        problems.addAll(NoticeRegionPolicy.problems(file, region, known));
        if (region.equals(NATIONWIDE)) {
            problems.addAll(CompleteYearPolicy.problems(
                    after.effective(),
                    new TreeSet<>(years.values()),
                    new TreeSet<>(after.years().values())));
        }
        List<CalendarDay> effective = NoticeDays.effective(after.in(region));
        file.lines().stream()
                .filter(line ->
                        line.day().working() && !CalendarDay.weekend(line.day().date()))
                .filter(line -> !CompleteYearPolicy.resumesWork(effective, line.day()))
                .map(NoticeDayPolicy::notOnWeekend)
                .forEach(problems::add);
        return problems;
    }
}
