package org.shuyue.portal;

import java.time.Clock;
import java.time.LocalDate;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.deadline.RuleValidity;
import org.shuyue.notice.Notices;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the visitor, by role. */
@PageController
class HomePage {
    private static final int SHOWN = 10;

    private final Cases cases;
    private final CaseTasks tasks;
    private final CaseLines lines;
    private final Notices notices;
    private final Admission admission;
    private final Calendars calendars;
    private final RuleValidity validity;
    private final Clock clock;

    HomePage(
            Cases cases,
            CaseTasks tasks,
            CaseLines lines,
            Notices notices,
            Admission admission,
            Calendars calendars,
            RuleValidity validity,
            Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.lines = lines;
        this.notices = notices;
        this.admission = admission;
        this.calendars = calendars;
        this.validity = validity;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model model) {
        Person person = admission.anybody();
        CaseQuery open = new CaseQuery("", true, 1, SHOWN);
        boolean requester = person.has(Role.REQUESTER) || person.isOfThePublic();
        model.addAttribute("requester", requester);
        model.addAttribute("ofThePublic", person.isOfThePublic());
        model.addAttribute(
                "open", lines.of(requester ? cases.ofApplicant(person.id(), open) : cases.visibleTo(person, open)));
        model.addAttribute("notices", notices.inbox(person.id(), 1));
        if (person.has(Role.OPERATOR)
                || person.has(Role.AUTHORITY)
                || person.has(Role.REVIEWER)
                || person.has(Role.LEADER)
                || person.has(Role.KEEPER)) {
            model.addAttribute("waiting", tasks.countFor(person));
        }
        if (person.has(Role.ADMINISTRATOR)) {
            LocalDate today = Application.today(clock);
            calendars.awaited(today).ifPresent(year -> model.addAttribute("awaited", year.getValue()));
            model.addAttribute("runningOut", validity.runningOut(today));
        }
        return "home";
    }
}
