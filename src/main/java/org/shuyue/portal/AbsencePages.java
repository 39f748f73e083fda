package org.shuyue.portal;

import java.time.Clock;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.party.Absence;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The visitor's absences, and those in which the visitor acts instead of a colleague. */
@PageController
class AbsencePages {
    private final Substitutions substitutions;
    private final People people;
    private final Clock clock;
    private final Admission admission;

    AbsencePages(Substitutions substitutions, People people, Clock clock, Admission admission) {
        this.substitutions = substitutions;
        this.people = people;
        this.clock = clock;
        this.admission = admission;
    }

    @GetMapping("/absences")
    String list(Model model) {
        String today = Application.today(clock).toString();
        return page(new Entry("", today, today), model);
    }

    @PostMapping("/absences")
    String record(Entry entry, Model model, RedirectAttributes after) {
        Person person = admission.anybody();
        try {
            PersonId substitute = Typed.idOrNone(entry.substitute(), PersonId::new, "substitute", "代办人的登录名");
            if (substitute == null) {
                throw new InputRefused("substitute", "请选择代办人");
            }
            substitutions.record(
                    person.id(),
                    substitute,
                    Typed.date("from", "开始日期", entry.from()),
                    Typed.date("to", "结束日期", entry.to()),
                    people.actor(person.id()));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return page(entry, model);
        }
        after.addFlashAttribute("done", "离岗已登记，期间的任务由代办人办理。");
        return "redirect:/absences";
    }

    @GetMapping("/absences/{id}/cancel")
    String ask(@PathVariable long id, Model model) {
        Person person = admission.anybody();
        Absence absence = substitutions.of(person.id()).stream()
                .filter(one -> one.id() == id && one.absent().equals(person.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这条离岗登记"));
        model.addAttribute("absence", view(absence));
        return "absence-cancel";
    }

    @PostMapping("/absences/{id}/cancel")
    String cancel(@PathVariable long id, RedirectAttributes after) {
        substitutions.cancel(id, admission.anybody().id());
        after.addFlashAttribute("done", "离岗已取消，任务由您本人办理。");
        return "redirect:/absences";
    }

    private String page(Entry entry, Model model) {
        Person person = admission.anybody();
        model.addAttribute("entry", entry);
        model.addAttribute("colleagues", colleagues(person));
        model.addAttribute(
                "absences",
                substitutions.of(person.id()).stream().map(this::view).toList());
        return "absences";
    }

    private List<Choice> colleagues(Person person) {
        return people.ofAgency(person.agency()).stream()
                .filter(other -> other.active() && !other.id().equals(person.id()))
                .map(other -> new Choice(other.id().value(), other.name() + "（" + other.id() + "）"))
                .toList();
    }

    private View view(Absence absence) {
        return new View(absence, name(absence.absent()), name(absence.substitute()));
    }

    private String name(PersonId id) {
        return people.look(id).map(Person::name).orElse(id.value());
    }

    /** An absence with the names of the two. */
    public record View(Absence absence, String absentName, String substituteName) {}

    /** What was typed. */
    public record Entry(String substitute, String from, String to) {
        public Entry {
            substitute = Typed.text(substitute);
            from = Typed.text(from);
            to = Typed.text(to);
        }
    }
}
