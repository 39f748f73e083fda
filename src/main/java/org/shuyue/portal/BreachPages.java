package org.shuyue.portal;

import org.shuyue.breach.PublicWarnings;
import org.shuyue.breach.SupplementBreach;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Warnings to the public, which anybody sees, and additions to a report of a leak. */
@PageController
class BreachPages {
    private final PublicWarnings warnings;
    private final SupplementBreach supplement;
    private final Cases cases;
    private final CaseTasks tasks;
    private final SignedIn signedIn;
    private final Admission admission;

    BreachPages(
            PublicWarnings warnings,
            SupplementBreach supplement,
            Cases cases,
            CaseTasks tasks,
            SignedIn signedIn,
            Admission admission) {
        this.warnings = warnings;
        this.supplement = supplement;
        this.cases = cases;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.admission = admission;
    }

    @GetMapping("/warnings")
    String list(Model model) {
        model.addAttribute("warnings", warnings.latest());
        model.addAttribute(
                "mayWithdraw", signedIn.look().filter(warnings::mayWithdraw).isPresent());
        return "warnings";
    }

    @GetMapping("/warnings/{id}/withdraw")
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("warning", warnings.find(id, admission.anybody()));
        model.addAttribute("reason", "");
        return "warning-withdraw";
    }

    @PostMapping("/warnings/{id}/withdraw")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        Person person = admission.anybody();
        try {
            warnings.withdraw(id, reason, person);
        } catch (InputRefused refused) {
            model.addAttribute("warning", warnings.find(id, person));
            model.addAttribute("reason", reason);
            model.addAttribute("refused", refused.problems());
            return "warning-withdraw";
        }
        after.addFlashAttribute("done", "预警已撤回。");
        return "redirect:/warnings";
    }

    @GetMapping("/cases/{number}/supplement")
    String supplement(@PathVariable String number, Model model) {
        CaseRow row = cases.view(CasePages.caseNumber(number), admission.anybody());
        if (!supplement.isOpen(row.number())) {
            throw new NotFound("办件 " + row.number() + " 不是在办的泄露报告，不能补充");
        }
        model.addAttribute("row", row);
        model.addAttribute("form", FormJson.of(tasks.blankForm(SupplementBreach.FORM)));
        return "breach-supplement";
    }
}
