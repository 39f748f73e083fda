package org.shuyue.portal;

import java.util.Optional;
import org.shuyue.party.Person;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.CaseTask;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.TaskFate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The form of a task; whoever comes back to one that is done learns by whom and when, and does nothing twice. */
@PageController
class TaskPages {
    private final Cases cases;
    private final CaseTasks tasks;
    private final TaskFate fate;
    private final CaseLines lines;
    private final Admission admission;

    TaskPages(Cases cases, CaseTasks tasks, TaskFate fate, CaseLines lines, Admission admission) {
        this.cases = cases;
        this.tasks = tasks;
        this.fate = fate;
        this.lines = lines;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/tasks/{taskId}")
    String task(@PathVariable String number, @PathVariable String taskId, Model model) {
        Person person = admission.anybody();
        CaseRow row = cases.view(CasePages.caseNumber(number), person);
        model.addAttribute("row", row);
        model.addAttribute("own", row.applicant().equals(person.id()));
        Optional<CaseTask> open = tasks.openOf(row.number(), person).stream()
                .filter(task -> task.taskId().equals(taskId))
                .findFirst();
        if (open.isEmpty()) {
            model.addAttribute("told", fate.told(taskId, person).orElseThrow(() -> new NotFound("没有这个任务，或者正由他人办理")));
            return "task-ended";
        }
        model.addAttribute("task", open.get());
        model.addAttribute("ruleNotes", lines.ruleNotes(row.number()));
        model.addAttribute("form", FormJson.of(tasks.form(taskId, person)));
        return "task";
    }
}
