package org.shuyue.portal;

import org.shuyue.handling.Phrases;
import org.shuyue.handling.SecondReviews;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The phrases of the visitor and of the agency, and whether the agency's decisions need a second reviewer. */
@PageController
class PhrasePages {
    private final Phrases phrases;
    private final SecondReviews second;
    private final Admission admission;

    PhrasePages(Phrases phrases, SecondReviews second, Admission admission) {
        this.phrases = phrases;
        this.second = second;
        this.admission = admission;
    }

    @GetMapping("/phrases")
    String list(Model model) {
        Person person = admission.anybody();
        model.addAttribute("own", phrases.own(person));
        model.addAttribute("common", phrases.common(person));
        model.addAttribute("keepsCommon", phrases.keepsCommon(person));
        model.addAttribute("leads", second.mayChange(person));
        model.addAttribute("second", second.demandedBy(person.agency()));
        return "phrases";
    }

    @PostMapping("/phrases")
    String add(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean common,
            RedirectAttributes after) {
        Person person = admission.anybody();
        return then(common ? "common" : "own", text, "已保存。", after, () -> phrases.add(text, common, person));
    }

    @PostMapping("/phrases/{id}")
    String change(@PathVariable long id, @RequestParam(defaultValue = "") String text, RedirectAttributes after) {
        Person person = admission.anybody();
        return then("phrase-" + id, text, "已修改。", after, () -> phrases.change(id, text, person));
    }

    @PostMapping("/phrases/{id}/remove")
    String remove(@PathVariable long id, RedirectAttributes after) {
        Person person = admission.anybody();
        return then("phrase-" + id, "", "已删去。", after, () -> phrases.remove(id, person));
    }

    @PostMapping("/phrases/second-review")
    String demandSecond(@RequestParam(defaultValue = "false") boolean demanded, RedirectAttributes after) {
        second.change(demanded, admission.anybody());
        after.addFlashAttribute("done", demanded ? "本单位的审核从现在起须经第二人会签。" : "本单位的审核不再要求会签。");
        return "redirect:/phrases";
    }

    private static String then(String part, String text, String done, RedirectAttributes after, Runnable work) {
        try {
            work.run();
            after.addFlashAttribute("done", done);
        } catch (InputRefused refused) {
            after.addFlashAttribute("refused", refused.problems());
            after.addFlashAttribute("refusedPart", part);
            after.addFlashAttribute("typedText", text);
        }
        return "redirect:/phrases";
    }
}
