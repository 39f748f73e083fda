package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuyue.document.Papers;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PaperNumber;
import org.shuyue.signing.Pledge;
import org.shuyue.signing.Pledges;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pledges of confidentiality that the visitor has signed or has to sign. */
@PageController
class PledgePages {
    private static final String NONE = "没有这份保密承诺书，或者不是由您签署";

    private final Pledges pledges;
    private final Papers papers;
    private final Admission admission;

    PledgePages(Pledges pledges, Papers papers, Admission admission) {
        this.pledges = pledges;
        this.papers = papers;
        this.admission = admission;
    }

    @GetMapping("/pledges")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("found", pledges.of(admission.anybody(), Typed.page(page)));
        model.addAttribute("pages", Link.to("/pledges").pages());
        return "pledges";
    }

    @GetMapping("/pledges/{paper}")
    String ask(@PathVariable String paper, Model model) {
        model.addAttribute("pledge", own(paper, admission.anybody()));
        return "pledge";
    }

    @GetMapping("/pledges/{paper}/text.pdf")
    void text(@PathVariable String paper, HttpServletResponse response) throws IOException {
        Pledge pledge = own(paper, admission.anybody());
        Download.headed(response, "application/pdf", papers.find(pledge.paper()).fileName());
        response.getOutputStream().write(papers.content(pledge.paper()));
    }

    @PostMapping("/pledges/{paper}")
    String sign(
            @PathVariable String paper,
            @RequestParam(defaultValue = "false") boolean agreed,
            Model model,
            RedirectAttributes after) {
        Person person = admission.anybody();
        Pledge pledge = own(paper, person);
        try {
            demand(agreed);
            pledges.sign(pledge.paper(), person);
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return ask(paper, model);
        }
        after.addFlashAttribute("done", "保密承诺书 " + pledge.paper() + " 已签署。");
        return "redirect:/pledges";
    }

    static void demand(boolean agreed) {
        if (!agreed) {
            throw new InputRefused("agreed", "请阅读承诺书，并勾选“我已阅读，愿意遵守”");
        }
    }

    private Pledge own(String paper, Person person) {
        return pledges.find(Typed.id(paper, PaperNumber::new, NONE), person);
    }
}
