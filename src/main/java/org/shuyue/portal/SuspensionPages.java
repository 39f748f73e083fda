package org.shuyue.portal;

import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suspends and resumes an opened access, after a page that asks for the reason. */
@PageController
class SuspensionPages {
    private final Cases cases;
    private final Grants grants;
    private final Admission admission;

    SuspensionPages(Cases cases, Grants grants, Admission admission) {
        this.cases = cases;
        this.grants = grants;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/suspension")
    String ask(@PathVariable String number, Model model) {
        kept(number, model);
        model.addAttribute("reason", "");
        return "suspension";
    }

    /** The form says which state it was made for, so that two people at once do not undo each other. */
    @PostMapping("/cases/{number}/suspension")
    String change(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam boolean suspended,
            Model model,
            RedirectAttributes after) {
        Person person = admission.anybody();
        Grant grant = kept(number, model);
        try {
            if (suspended) {
                grants.resume(grant.id(), reason, person.id());
            } else {
                grants.suspend(grant.id(), reason, person.id());
            }
        } catch (InputRefused refused) {
            model.addAttribute("reason", reason);
            model.addAttribute("refused", refused.problems());
            return "suspension";
        }
        after.addFlashAttribute("done", suspended ? "访问权限已恢复。" : "访问权限已暂停。");
        return "redirect:/cases/" + CasePages.caseNumber(number);
    }

    private Grant kept(String typed, Model model) {
        Person person = admission.anybody();
        CaseRow row = cases.view(CasePages.caseNumber(typed), person);
        Grant grant = grants.ofCase(row.number())
                .filter(held -> grants.mayKeep(held, person.id()))
                .orElseThrow(() -> new NotFound("本办件没有开通访问权限，或者您无权暂停"));
        model.addAttribute("row", row);
        model.addAttribute("grant", grant);
        return grant;
    }
}
