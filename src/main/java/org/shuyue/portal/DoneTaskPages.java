package org.shuyue.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.workflow.FinishedTask;
import org.shuyue.workflow.FinishedTasks;
import org.shuyue.workflow.Procedures;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the visitor has done (我已办结), which Tasklist has no filter for. */
@PageController
class DoneTaskPages {
    private final FinishedTasks finished;
    private final Procedures procedures;
    private final Admission admission;

    DoneTaskPages(FinishedTasks finished, Procedures procedures, Admission admission) {
        this.finished = finished;
        this.procedures = procedures;
        this.admission = admission;
    }

    @GetMapping("/tasks/done")
    String list(
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Person person = admission.anybody();
        model.addAttribute("word", word);
        model.addAttribute("from", from);
        model.addAttribute("until", until);
        model.addAttribute("titles", procedures.titles());
        model.addAttribute(
                "pages",
                Link.to("/tasks/done")
                        .with("word", word)
                        .with("from", from)
                        .with("until", until)
                        .pages());
        try {
            model.addAttribute("found", search(person, word, from, until, page));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<FinishedTask>(List.of(), 1, 1, 0));
        }
        return "tasks-done";
    }

    private Page<FinishedTask> search(Person person, String word, String from, String until, int page) {
        LocalDate first = Typed.dateOrNone("from", "起始日期", from);
        LocalDate last = Typed.dateOrNone("until", "截止日期", until);
        if (first != null && last != null && last.isBefore(first)) {
            throw new InputRefused("until", "截止日期不能早于起始日期，请改正后重新检索");
        }
        return finished.of(
                person,
                Typed.word(word),
                midnight(first),
                midnight(last == null ? null : last.plusDays(1)),
                Typed.page(page));
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Application.ZONE).toInstant();
    }
}
