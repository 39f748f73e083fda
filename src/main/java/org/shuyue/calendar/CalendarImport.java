package org.shuyue.calendar;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a file of the days that notices name; a file with any fault changes nothing. A notice that is there already
 * is replaced as a whole, so that a mistake can be mended by importing it again. The running deadlines follow by the
 * event.
 */
@Service
public class CalendarImport {
    private static final int MOST_PROBLEMS = 200;

    private final CalendarMapper mapper;
    private final Calendars calendars;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarImport(CalendarMapper mapper, Calendars calendars, Clock clock, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.clock = clock;
        this.events = events;
    }

    /** The columns are {@code date,kind,name,differs_from_mon_fri,notice,published}, in UTF-8. */
    @Transactional
    public CalendarReport importCsv(InputStream in, PersonId by) {
        CalendarFile file = CalendarFile.read(in);
        mapper.lock();
        List<RowProblem> problems = problems(file);
        if (!problems.isEmpty()) {
            return new CalendarReport(
                    file.rows(),
                    0,
                    calendars.current().version(),
                    problems.stream().limit(MOST_PROBLEMS).toList());
        }
        write(file.days());
        mapper.insertImport(clock.instant(), by, file.rows());
        String version = calendars.current().version();
        String notices = String.join("、", NoticeDays.yearOfNotice(file.days()).keySet());
        events.publishEvent(new CalendarImported(by, file.rows(), notices, version));
        return new CalendarReport(file.rows(), file.rows(), version, List.of());
    }

    private List<RowProblem> problems(CalendarFile file) {
        if (!file.problems().isEmpty()) {
            return file.problems();
        }
        Map<String, Integer> years = NoticeDays.yearOfNotice(file.days());
        List<CalendarDay> kept = mapper.days().stream()
                .map(CalendarRow::day)
                .filter(day -> !years.containsKey(day.notice()))
                .toList();
        List<RowProblem> problems = new ArrayList<>(NoticeDayPolicy.contradictions(file.lines(), kept));
        problems.addAll(NoticeDayPolicy.strays(file.lines()));
        problems.addAll(NoticeDayPolicy.movedNotices(file.lines(), mapper.noticeYears()));
        problems.addAll(together(file, kept, years.values()));
        problems.sort(Comparator.comparingInt(RowProblem::line));
        return problems;
    }

    private static List<RowProblem> together(
            CalendarFile file, List<CalendarDay> kept, Collection<Integer> yearsOfFile) {
        List<CalendarDay> all = new ArrayList<>(kept);
        all.addAll(file.days());
        List<CalendarDay> effective = NoticeDays.effective(all);
        Set<Integer> known = new TreeSet<>(NoticeDays.yearOfNotice(kept).values());
        known.addAll(yearsOfFile);
        List<RowProblem> problems =
                new ArrayList<>(CompleteYearPolicy.problems(effective, new TreeSet<>(yearsOfFile), known));
        file.lines().stream()
                .filter(line ->
                        line.day().working() && !CalendarDay.weekend(line.day().date()))
                .filter(line -> !CompleteYearPolicy.resumesWork(effective, line.day()))
                .map(NoticeDayPolicy::notOnWeekend)
                .forEach(problems::add);
        return problems;
    }

    private void write(List<CalendarDay> days) {
        NoticeDays.yearOfNotice(days).forEach((notice, year) -> {
            mapper.deleteDays(notice);
            mapper.deleteNotice(notice);
            mapper.insertNotice(notice, published(days, notice), year);
        });
        days.forEach(mapper::insertDay);
    }

    private static LocalDate published(List<CalendarDay> days, String notice) {
        return days.stream()
                .filter(day -> day.notice().equals(notice))
                .findFirst()
                .orElseThrow()
                .published();
    }
}
