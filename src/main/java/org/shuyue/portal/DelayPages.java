package org.shuyue.portal;

import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.transfer.AnnounceDelay;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying beforehand that a month's data comes late (SP-04c). */
@PageController
class DelayPages {
    private final Cases cases;
    private final AnnounceDelay delays;
    private final Admission admission;

    DelayPages(Cases cases, AnnounceDelay delays, Admission admission) {
        this.cases = cases;
        this.delays = delays;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/delay")
    String ask(@PathVariable String number, Model model) {
        return show(open(number), "", "", model);
    }

    @PostMapping("/cases/{number}/delay")
    String announce(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String delayReason,
            @RequestParam(defaultValue = "") String delayedUntil,
            Model model,
            RedirectAttributes after) {
        CaseRow row = open(number);
        try {
            delays.announce(row.number(), delayReason.strip(), delayedUntil.strip(), admission.anybody());
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return show(row, delayReason, delayedUntil, model);
        }
        after.addFlashAttribute("done", "已告知接收方。");
        return "redirect:/cases/" + row.number();
    }

    private static String show(CaseRow row, String reason, String until, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("delayReason", reason);
        model.addAttribute("delayedUntil", until);
        return "delay";
    }

    private CaseRow open(String typed) {
        Person person = admission.anybody();
        CaseNumber number = CasePages.caseNumber(typed);
        CaseRow row = cases.view(number, person);
        if (!delays.isOpenTo(number, person)) {
            throw new NotFound("没有这个办件，或者不由您告知延迟");
        }
        return row;
    }
}
