package org.shuyue.portal;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.handling.BulkWork;
import org.shuyue.handling.HandOvers;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.workflow.TaskList;
import org.shuyue.workflow.WaitingTask;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several tasks in one go: choose, look once more and fill in, and the result of each. */
@PageController
class BulkPages {
    /** Where the results wait for the page that shows them, once. */
    private static final String OUTCOMES = "shuyue.bulk.outcomes";

    private final TaskList list;
    private final BulkWork bulk;
    private final HandOvers handOvers;
    private final Admission admission;

    BulkPages(TaskList list, BulkWork bulk, HandOvers handOvers, Admission admission) {
        this.list = list;
        this.bulk = bulk;
        this.handOvers = handOvers;
        this.admission = admission;
    }

    /** @param task those chosen so far, on this page or another */
    @GetMapping("/tasks")
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable List<String> task,
            HttpSession session,
            Model model) {
        Person person = admission.anybody();
        Page<WaitingTask> found = list.of(person, kind, Math.min(page, 10_000));
        List<String> chosen = chosen(task);
        List<String> shown = found.rows().stream().map(WaitingTask::taskId).toList();
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", list.kinds(person));
        model.addAttribute("found", found);
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "elsewhere", chosen.stream().filter(id -> !shown.contains(id)).toList());
        Object outcomes = session.getAttribute(OUTCOMES);
        if (outcomes != null) {
            session.removeAttribute(OUTCOMES);
            model.addAttribute("outcomes", outcomes);
        }
        return "tasks";
    }

    /** The chosen ones once more, with what can be done with all of them. */
    @GetMapping("/tasks/chosen")
    String confirm(@RequestParam(required = false) @Nullable List<String> task, Model model, RedirectAttributes after) {
        Person person = admission.anybody();
        List<WaitingTask> chosen = list.of(person, chosen(task));
        if (chosen.isEmpty()) {
            after.addFlashAttribute("told", "没有选择任务，请先在表中勾选。");
            return "redirect:/tasks";
        }
        List<String> ids = chosen.stream().map(WaitingTask::taskId).toList();
        model.addAttribute("chosen", chosen);
        model.addAttribute("successors", successors(ids, person));
        model.addAttribute("submit", "/api/tasks/bulk?task=" + String.join("&task=", ids));
        bulk.form(ids).ifPresent(form -> model.addAttribute("form", FormJson.of(form)));
        return "tasks-chosen";
    }

    @PostMapping("/tasks/chosen/hand-over")
    String handOver(
            @RequestParam(required = false) @Nullable List<String> task,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String reason,
            HttpSession session,
            RedirectAttributes after) {
        Person by = admission.anybody();
        try {
            session.setAttribute(OUTCOMES, new ArrayList<>(bulk.handOver(chosen(task), person, reason, by)));
        } catch (InputRefused refused) {
            after.addFlashAttribute("told", refused.getMessage());
        }
        return "redirect:/tasks";
    }

    /** Those who may take over every one of them. */
    private List<Choice> successors(List<String> ids, Person by) {
        List<Person> all = null;
        for (String id : ids) {
            List<Person> some;
            try {
                some = handOvers.successors(handOvers.find(id, by), by);
            } catch (NotFound gone) {
                some = List.of();
            }
            List<Person> these = some;
            all = all == null ? these : all.stream().filter(these::contains).toList();
        }
        return (all == null ? List.<Person>of() : all)
                .stream()
                        .map(one -> new Choice(one.id().value(), one.name() + "（" + one.id() + "）"))
                        .toList();
    }

    private static List<String> chosen(@Nullable List<String> task) {
        return task == null
                ? List.of()
                : task.stream().distinct().limit(BulkWork.MOST).toList();
    }
}
