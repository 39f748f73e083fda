package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Calendars;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.deadline.Survey;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.supervision.DutyTitles;
import org.shuyue.supervision.LateNote;
import org.shuyue.supervision.LateNotes;
import org.shuyue.supervision.Overview;
import org.shuyue.supervision.Supervision;
import org.shuyue.supervision.Urgings;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Procedures;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the deadlines stand, which ones, pressing for them, and what is said of late ones. */
@PageController
class SupervisionPages {
    private static final int LARGEST_PAGE = 200;

    private final Supervision supervision;
    private final Urgings urgings;
    private final LateNotes notes;
    private final ClockChanges changes;
    private final Cases cases;
    private final DutyTitles duties;
    private final Procedures procedures;
    private final Agencies agencies;
    private final DeadlineView.Lens lens;
    private final Admission admission;

    SupervisionPages(
            Supervision supervision,
            Urgings urgings,
            LateNotes notes,
            ClockChanges changes,
            Cases cases,
            DutyTitles duties,
            Procedures procedures,
            Agencies agencies,
            Calendars calendars,
            java.time.Clock clock,
            Admission admission) {
        this.supervision = supervision;
        this.urgings = urgings;
        this.notes = notes;
        this.changes = changes;
        this.cases = cases;
        this.duties = duties;
        this.procedures = procedures;
        this.agencies = agencies;
        this.lens = new DeadlineView.Lens(calendars, clock);
        this.admission = admission;
    }

    /** A deadline in the list, with its case and what was said of it. */
    public record Line(
            DeadlineView view,
            @Nullable CaseRow row,
            @Nullable LateNote note,
            boolean urged,
            boolean explainable) {}

    /** What came of pressing for one of several. */
    public record Outcome(String text, boolean done) {}

    @GetMapping("/supervision")
    String overview(Model model) {
        Person person = admission.anybody();
        Overview overview = supervision.overview(person);
        Map<String, String> titles = duties.all();
        model.addAttribute("overview", overview);
        model.addAttribute("titles", titles);
        model.addAttribute("heat", HeatMap.of(overview, titles.keySet()));
        return "supervision";
    }

    @GetMapping("/supervision/deadlines")
    String list(SupervisionFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        Person person = admission.anybody();
        model.addAttribute("filter", filter);
        model.addAttribute("titles", duties.all());
        model.addAttribute("offered", offered(person, filter));
        model.addAttribute("kinds", Survey.Kind.values());
        model.addAttribute("agencies", Choice.of(agencies));
        model.addAttribute("mayUrge", urgings.mayUrge(person));
        model.addAttribute("pages", filter.link("/supervision/deadlines").pages());
        model.addAttribute("export", filter.link("/supervision/deadlines.csv").toString());
        try {
            Page<Line> found = lines(filter.wanted(page, Survey.PAGE_SIZE), person);
            model.addAttribute("found", found);
            model.addAttribute("changeable", changeable(found, person));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<Line>(List.of(), 1, 1, 0));
        }
        return "supervision-deadlines";
    }

    @GetMapping("/supervision/deadlines.csv")
    void export(SupervisionFilter filter, HttpServletResponse response) throws IOException {
        Person person = admission.anybody();
        supervision.find(filter.wanted(1, 1), person);
        Download.csv(response, "期限清单.csv");
        SupervisionCsv csv = new SupervisionCsv(response.getOutputStream(), duties.all(), new AgencyNames(agencies));
        for (int number = 1; ; number++) {
            Page<Line> found = lines(filter.wanted(number, LARGEST_PAGE), person);
            csv.write(found.rows());
            if (number >= found.pages()) {
                csv.end();
                return;
            }
        }
    }

    @PostMapping("/supervision/urge")
    String urge(
            SupervisionFilter filter,
            @RequestParam(required = false) long @Nullable [] deadline,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes after) {
        Person person = admission.anybody();
        long[] chosen = deadline == null ? new long[0] : deadline;
        List<Outcome> outcomes = new ArrayList<>();
        if (chosen.length == 0) {
            outcomes.add(new Outcome("没有选择办件，请先在表中勾选", false));
        }
        for (long id : chosen) {
            outcomes.add(urge(id, text, person));
        }
        after.addFlashAttribute("outcomes", outcomes);
        if (outcomes.stream().anyMatch(outcome -> !outcome.done())) {
            after.addFlashAttribute("typedText", text);
        }
        return "redirect:" + filter.link("/supervision/deadlines");
    }

    private Outcome urge(long id, String text, Person person) {
        try {
            urgings.urge(id, text, person);
            return new Outcome("已督办：" + numberOf(id, person), true);
        } catch (InputRefused | NotFound refused) {
            return new Outcome(String.valueOf(refused.getMessage()), false);
        }
    }

    private String numberOf(long id, Person person) {
        return supervision
                .look(id, person)
                .map(found -> "办件 " + found.caseNumber())
                .orElse("");
    }

    @GetMapping("/supervision/late/{id}")
    String late(@PathVariable long id, Model model) {
        RunningDeadline found = notes.find(id, admission.anybody());
        Optional<LateNote> note = notes.of(id);
        return late(
                found,
                note.map(LateNote::reason).orElse(""),
                note.map(LateNote::responsible).orElse(""),
                note.map(LateNote::remedy).orElse(""),
                model);
    }

    @PostMapping("/supervision/late/{id}")
    String explain(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String responsible,
            @RequestParam(defaultValue = "") String remedy,
            Model model,
            RedirectAttributes after) {
        Person person = admission.anybody();
        RunningDeadline found = notes.find(id, person);
        try {
            notes.write(id, reason, responsible, remedy, person);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return late(found, reason, responsible, remedy, model);
        }
        after.addFlashAttribute("done", "超期说明已保存。");
        return "redirect:/cases/" + found.caseNumber();
    }

    private String late(RunningDeadline found, String reason, String responsible, String remedy, Model model) {
        model.addAttribute("view", lens.on(found));
        model.addAttribute("reason", reason);
        model.addAttribute("responsible", responsible);
        model.addAttribute("remedy", remedy);
        return "late-note";
    }

    private Page<Line> lines(Survey.Wanted wanted, Person person) {
        Page<RunningDeadline> found = supervision.find(wanted, person);
        Map<CaseNumber, CaseRow> rows = cases.look(
                found.rows().stream().map(RunningDeadline::caseNumber).toList());
        Map<Long, LateNote> said = notes.of(found.rows());
        Set<Long> urged = notes.urged(found.rows());
        return new Page<>(
                found.rows().stream()
                        .map(deadline -> new Line(
                                lens.on(deadline),
                                rows.get(deadline.caseNumber()),
                                said.get(deadline.id()),
                                urged.contains(deadline.id()),
                                notes.mayWrite(deadline, person)))
                        .toList(),
                found.number(),
                found.size(),
                found.total());
    }

    /** What the list can be narrowed to: every procedure, and other duties of which a deadline runs. */
    private Map<String, String> offered(Person person, SupervisionFilter filter) {
        Set<String> keys = new TreeSet<>(procedures.titles().keySet());
        keys.addAll(supervision.running(person));
        keys.add(filter.process());
        Map<String, String> offered = new TreeMap<>(duties.all());
        offered.keySet().retainAll(keys);
        return offered;
    }

    /** The deadlines that the person may pause, resume, restart or extend, as the rules say. */
    private Set<Long> changeable(Page<Line> found, Person person) {
        return found.rows().stream()
                .map(line -> line.view().deadline())
                .filter(RunningDeadline::running)
                .filter(deadline -> changes.allowed(deadline, person).mayAnything())
                .map(RunningDeadline::id)
                .collect(Collectors.toSet());
    }

    /** Agencies down, procedures across; the figures of each lead to their deadlines. */
    public record HeatMap(List<String> processes, List<Row> rows) {
        /** An agency; without one, what is nobody's in particular. */
        public record Row(@Nullable AgencyId duty, Map<String, Overview.Counts> cells) {}

        static HeatMap of(Overview overview, Set<String> order) {
            Set<String> present = overview.cells().stream()
                    .map(Overview.Cell::processId)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<String> processes =
                    new ArrayList<>(order.stream().filter(present::contains).toList());
            present.stream().filter(process -> !order.contains(process)).forEach(processes::add);
            List<Row> rows = overview.cells().stream()
                    .map(cell -> Optional.ofNullable(cell.duty()))
                    .distinct()
                    .map(duty -> new Row(
                            duty.orElse(null),
                            overview.cells().stream()
                                    .filter(cell ->
                                            Optional.ofNullable(cell.duty()).equals(duty))
                                    .collect(Collectors.toMap(Overview.Cell::processId, Overview.Cell::counts))))
                    .toList();
            return new HeatMap(processes, rows);
        }
    }
}
