package org.shuyue.portal;

import java.util.List;
import org.shuyue.handling.Consultation;
import org.shuyue.handling.Consultations;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.MainChoice;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the visitor was asked by others before they decide (征求我的意见), and the answer. */
@PageController
class ConsultationPages {
    private final Consultations consultations;
    private final Admission admission;

    ConsultationPages(Consultations consultations, Admission admission) {
        this.consultations = consultations;
        this.admission = admission;
    }

    @GetMapping("/consultations")
    String list(
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        boolean open = !state.equals("answered");
        model.addAttribute("open", open);
        model.addAttribute("found", consultations.askedOf(admission.anybody(), open, Typed.page(page)));
        model.addAttribute(
                "pages",
                Link.to("/consultations")
                        .with("state", open ? "open" : "answered")
                        .pages());
        return "consultations";
    }

    @GetMapping("/consultations/{id}")
    String show(@PathVariable long id, Model model) {
        Consultation asked = consultations.find(id, admission.anybody());
        String conclusion = asked.conclusion();
        String answer = asked.answer();
        return show(asked, conclusion == null ? "" : conclusion, answer == null ? "" : answer, model);
    }

    @PostMapping("/consultations/{id}")
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String conclusion,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            RedirectAttributes after) {
        Person person = admission.anybody();
        Consultation asked = consultations.find(id, person);
        try {
            consultations.answer(id, conclusion, answer, person);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return show(consultations.find(id, person), conclusion, answer, model);
        }
        after.addFlashAttribute("done", "已答复" + asked.askedByName() + "。");
        return "redirect:/consultations";
    }

    private String show(Consultation asked, String conclusion, String answer, Model model) {
        List<Choice> choices = consultations.choice(asked).map(MainChoice::options).orElse(List.of()).stream()
                .map(option -> new Choice(option.value(), option.label()))
                .toList();
        model.addAttribute("asked", asked);
        model.addAttribute("choices", choices);
        model.addAttribute("typedConclusion", conclusion);
        model.addAttribute("typedAnswer", answer);
        return "consultation";
    }
}
