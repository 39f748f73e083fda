package org.shuyue.portal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.calendar.CalendarDay;
import org.shuyue.calendar.CalendarImport;
import org.shuyue.calendar.Calendars;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The working-day calendar: which years are known, and the import of a new notice. */
@PageController
class CalendarPages {
    private final Calendars calendars;
    private final CalendarImport imports;
    private final Admission admission;
    private final Clock clock;

    CalendarPages(Calendars calendars, CalendarImport imports, Admission admission, Clock clock) {
        this.calendars = calendars;
        this.imports = imports;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/admin/calendar")
    String show(Model model) {
        admission.only(Role.ADMINISTRATOR);
        return page(model);
    }

    @PostMapping("/admin/calendar")
    String importFile(@RequestParam MultipartFile file, Model model) throws IOException {
        Person person = admission.only(Role.ADMINISTRATOR);
        try (InputStream content = Upload.open(file)) {
            model.addAttribute("report", imports.importCsv(content, person.id()));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        return page(model);
    }

    private String page(Model model) {
        List<CalendarDay> days = calendars.days();
        model.addAttribute("version", calendars.current().version());
        calendars
                .awaited(LocalDate.ofInstant(clock.instant(), Application.ZONE))
                .ifPresent(year -> model.addAttribute("awaited", year.getValue()));
        model.addAttribute(
                "years",
                calendars.years().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> KnownYear.of(year, days))
                        .toList());
        return "calendar";
    }

    /** A year and what the notices say of it. */
    public record KnownYear(int year, List<String> notices, List<CalendarDay> days, long off, long makeUp) {
        static KnownYear of(Year year, List<CalendarDay> all) {
            List<CalendarDay> days = all.stream()
                    .filter(day -> day.date().getYear() == year.getValue())
                    .toList();
            return new KnownYear(
                    year.getValue(),
                    days.stream().map(CalendarDay::notice).distinct().toList(),
                    days,
                    days.stream().filter(day -> !day.working()).count(),
                    days.stream().filter(CalendarDay::working).count());
        }
    }
}
