package org.shuyue.portal;

import java.util.List;
import org.shuyue.handling.Consultation;
import org.shuyue.handling.Consultations;
import org.shuyue.handling.Copies;
import org.shuyue.handling.HandOvers;
import org.shuyue.handling.SecondReviews;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.TaskFate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with a task beside completing it (办理操作). */
@PageController
class TaskDeskPages {
    private final HandOvers handOvers;
    private final Consultations consultations;
    private final SecondReviews second;
    private final Copies copies;
    private final Cases cases;
    private final TaskFate fate;
    private final People people;
    private final Admission admission;

    TaskDeskPages(
            HandOvers handOvers,
            Consultations consultations,
            SecondReviews second,
            Copies copies,
            Cases cases,
            TaskFate fate,
            People people,
            Admission admission) {
        this.handOvers = handOvers;
        this.consultations = consultations;
        this.second = second;
        this.copies = copies;
        this.cases = cases;
        this.fate = fate;
        this.people = people;
        this.admission = admission;
    }

    @GetMapping("/tasks/{taskId}")
    String show(@PathVariable String taskId, Model model) {
        Person person = admission.anybody();
        DeskTask task = find(taskId, person);
        boolean works = handOvers.works(task, person);
        List<Person> own = people.ofAgency(person.agency()).stream()
                .filter(one -> one.active() && !one.id().equals(person.id()))
                .toList();
        model.addAttribute("task", task);
        model.addAttribute("row", cases.look(task.caseNumber()).orElseThrow(() -> new NotFound("没有这个办件")));
        model.addAttribute("personNames", new PersonNames(people));
        model.addAttribute("works", works);
        model.addAttribute("owns", handOvers.owns(task, person));
        model.addAttribute("movable", handOvers.movable(task));
        model.addAttribute("successors", choices(handOvers.successors(task, person)));
        model.addAttribute("own", choices(own));
        model.addAttribute("signers", works ? choices(consultations.signers(task, person)) : List.of());
        model.addAttribute("decides", consultations.choice(task).isPresent());
        model.addAttribute("secondDemanded", second.demandedFor(task));
        model.addAttribute("consultations", consultations.of(task));
        model.addAttribute("copies", copies.ofCase(task.caseNumber()));
        return "task-desk";
    }

    @PostMapping("/tasks/{taskId}/{action:hand-over|delegate}")
    String give(
            @PathVariable String taskId,
            @PathVariable String action,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        Person by = admission.anybody();
        boolean handsOver = action.equals("hand-over");
        return then(taskId, new Attempt(action, person, reason, handsOver ? "任务已转办。" : "任务已委派，对方提交后交回。"), after, () -> {
            if (handsOver) {
                handOvers.handOver(taskId, person, reason, by);
            } else {
                handOvers.delegate(taskId, person, reason, by);
            }
        });
    }

    @PostMapping("/tasks/{taskId}/take-back")
    String takeBack(@PathVariable String taskId, RedirectAttributes after) {
        Person by = admission.anybody();
        return then(taskId, new Attempt("take-back", "", "", "已收回委派。"), after, () -> handOvers.takeBack(taskId, by));
    }

    @PostMapping("/tasks/{taskId}/release")
    String release(@PathVariable String taskId, RedirectAttributes after) {
        Person by = admission.anybody();
        return then(taskId, new Attempt("release", "", "", "任务已退回本组。"), after, () -> handOvers.release(taskId, by));
    }

    @PostMapping("/tasks/{taskId}/{action:opinion|cosignature}")
    String ask(
            @PathVariable String taskId,
            @PathVariable String action,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String question,
            RedirectAttributes after) {
        Person by = admission.anybody();
        Consultation.Kind kind = action.equals("opinion") ? Consultation.Kind.OPINION : Consultation.Kind.COSIGNATURE;
        return then(
                taskId,
                new Attempt(action, person, question, "已提请" + kind.label() + "，答复后会通知您。"),
                after,
                () -> consultations.ask(taskId, kind, person, question, by));
    }

    @PostMapping("/tasks/{taskId}/copy")
    String copy(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes after) {
        Person by = admission.anybody();
        return then(
                taskId, new Attempt("copy", person, note, "已抄送。"), after, () -> copies.send(taskId, person, note, by));
    }

    @PostMapping("/tasks/{taskId}/consultations/{id}/withdraw")
    String withdraw(@PathVariable String taskId, @PathVariable long id, RedirectAttributes after) {
        Person by = admission.anybody();
        return then(taskId, new Attempt("withdraw", "", "", "已撤回。"), after, () -> consultations.withdraw(id, by));
    }

    /** What somebody tried, with what was typed, which comes back when it was refused. */
    private record Attempt(String part, String person, String text, String done) {}

    private String then(String taskId, Attempt attempt, RedirectAttributes after, Runnable work) {
        Person by = admission.anybody();
        DeskTask task = find(taskId, by);
        try {
            work.run();
            after.addFlashAttribute("done", attempt.done());
        } catch (InputRefused refused) {
            after.addFlashAttribute("refused", refused.problems());
            after.addFlashAttribute("refusedPart", attempt.part());
            after.addFlashAttribute("typedPerson", attempt.person());
            after.addFlashAttribute("typedText", attempt.text());
        }
        return stillSees(taskId, by) ? "redirect:/tasks/" + task.taskId() : "redirect:/cases/" + task.caseNumber();
    }

    private boolean stillSees(String taskId, Person by) {
        try {
            handOvers.find(taskId, by);
            return true;
        } catch (NotFound gone) {
            return false;
        }
    }

    private DeskTask find(String taskId, Person person) {
        try {
            return handOvers.find(taskId, person);
        } catch (NotFound missing) {
            throw fate.told(taskId, person).map(NotFound::new).orElse(missing);
        }
    }

    private static List<Choice> choices(List<Person> people) {
        return people.stream()
                .map(person -> new Choice(person.id().value(), person.name() + "（" + person.id() + "）"))
                .toList();
    }
}
