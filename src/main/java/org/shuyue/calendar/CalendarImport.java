package org.shuyue.calendar;

import static java.util.Objects.requireNonNull;
import static org.shuyue.calendar.CalendarContents.NATIONWIDE;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Shortened;
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
    private static final int MOST_NOTICES = 500;

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

    /** At once, for the whole country: {@code date,kind,name,differs_from_mon_fri,notice,published}, in UTF-8. */
    @Transactional
    public CalendarReport importCsv(InputStream in, PersonId by) {
        mapper.lock();
        return take(csv(in), NATIONWIDE, Actor.of(by, by.value()));
    }

    /** Under the lock of the imports. */
    CalendarReport take(CalendarFile file, String region, Actor by) {
        List<RowProblem> problems = CalendarCheck.problems(file, region, calendars.contents());
        if (!problems.isEmpty()) {
            return new CalendarReport(file.rows(), 0, calendars.all().version(), problems);
        }
        String version = calendars.contents().with(file, region).calendars().version();
        String notices = String.join("、", new TreeSet<>(file.notices()));
        write(file, region);
        int days = file.lines().size();
        mapper.insertImport(new PastImport(
                clock.instant(),
                requireNonNull(by.person()),
                days,
                region,
                Shortened.to(MOST_NOTICES, notices),
                version));
        events.publishEvent(new CalendarImported(by, days, region, notices, version));
        return new CalendarReport(file.rows(), days, version, List.of());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PastImport> past(int most) {
        return mapper.imports(most);
    }

    private static CalendarFile csv(InputStream in) {
        try {
            return CsvCalendar.read(CalendarText.of(in));
        } catch (InputRefused refused) {
            return CalendarFile.unreadable(refused.problems().get(0).message());
        }
    }

    private void write(CalendarFile file, String region) {
        if (region.equals(NATIONWIDE)) {
            writeNational(file.days());
        } else {
            file.notices().forEach(notice -> mapper.deleteLocalDays(region, notice));
            file.days().forEach(day -> mapper.insertLocalDay(region, day));
        }
    }

    private void writeNational(List<CalendarDay> days) {
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
