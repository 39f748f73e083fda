package org.shuyue.portal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.shuyue.Application;
import org.shuyue.calendar.CalendarDay;
import org.shuyue.calendar.CalendarDraft;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.calendar.CalendarImport;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.NewDraft;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working-day calendar: which years are known, which drafts wait, and the upload of a notice. */
@PageController
class CalendarPages {
    private static final int SHOWN_IMPORTS = 30;

    private final Calendars calendars;
    private final CalendarDrafts drafts;
    private final CalendarImport imports;
    private final Regions regions;
    private final People people;
    private final Admission admission;
    private final Clock clock;

    CalendarPages(
            Calendars calendars,
            CalendarDrafts drafts,
            CalendarImport imports,
            Regions regions,
            People people,
            Admission admission,
            Clock clock) {
        this.calendars = calendars;
        this.drafts = drafts;
        this.imports = imports;
        this.regions = regions;
        this.people = people;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/admin/calendar")
    String show(Model model) {
        admission.only(Role.ADMINISTRATOR);
        return page(NoticeEntry.blank(), model);
    }

    @PostMapping("/admin/calendar")
    String bring(@RequestParam MultipartFile file, NoticeEntry entry, Model model, RedirectAttributes after)
            throws IOException {
        Actor by = people.actor(admission.only(Role.ADMINISTRATOR).id());
        try (InputStream content = Upload.open(file)) {
            CalendarDraft draft = drafts.bring(
                    new NewDraft(regions.known(entry.region()), Upload.name(file), content, entry.nameOrNone()), by);
            after.addFlashAttribute("done", "文件已存为草稿，尚未生效。");
            return "redirect:/admin/calendar/drafts/" + draft.id();
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return page(entry, model);
        }
    }

    @PostMapping("/admin/calendar/withdrawals")
    String withdraw(NoticeEntry entry, Model model, RedirectAttributes after) {
        Actor by = people.actor(admission.only(Role.ADMINISTRATOR).id());
        try {
            CalendarDraft draft = drafts.withdraw(entry.region(), entry.notice(), by);
            after.addFlashAttribute("done", "撤销已存为草稿，尚未生效。");
            return "redirect:/admin/calendar/drafts/" + draft.id();
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return page(NoticeEntry.blank(), model);
        }
    }

    private String page(NoticeEntry entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("regions", regions.choices());
        model.addAttribute("drafts", drafts.waiting());
        model.addAttribute("imports", imports.past(SHOWN_IMPORTS));
        model.addAttribute("names", new PersonNames(people));
        model.addAttribute("version", calendars.all().version());
        calendars.awaited(Application.today(clock)).ifPresent(year -> model.addAttribute("awaited", year.getValue()));
        List<CalendarDay> days = calendars.days();
        model.addAttribute(
                "years",
                calendars.years().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> KnownDays.of(year, days))
                        .toList());
        model.addAttribute(
                "local",
                new TreeSet<>(calendars.all().regions())
                        .stream()
                                .map(region -> KnownDays.of(region, calendars.days(region)))
                                .toList());
        return "calendar";
    }

    /** What the notices say of a year, or of a region for itself. */
    public record KnownDays(String title, List<String> notices, List<CalendarDay> days, long off, long makeUp) {
        static KnownDays of(Year year, List<CalendarDay> all) {
            return of(
                    year + " 年",
                    all.stream()
                            .filter(day -> day.date().getYear() == year.getValue())
                            .toList());
        }

        static KnownDays of(String title, List<CalendarDay> days) {
            return new KnownDays(
                    title,
                    days.stream().map(CalendarDay::notice).distinct().toList(),
                    days,
                    days.stream().filter(day -> !day.working()).count(),
                    days.stream().filter(CalendarDay::working).count());
        }
    }
}
