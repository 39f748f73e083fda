package org.shuyue.portal;

import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Withdrawal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a request back, after a page that asks whether it is meant. */
@PageController
class WithdrawPages {
    private final Cases cases;
    private final Withdrawal withdrawal;
    private final Admission admission;

    WithdrawPages(Cases cases, Withdrawal withdrawal, Admission admission) {
        this.cases = cases;
        this.withdrawal = withdrawal;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/withdraw")
    String ask(@PathVariable String number, Model model) {
        model.addAttribute("row", withdrawable(number));
        model.addAttribute("withdrawalReason", "");
        return "withdraw";
    }

    @PostMapping("/cases/{number}/withdraw")
    String withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String withdrawalReason,
            Model model,
            RedirectAttributes after) {
        CaseRow row = withdrawable(number);
        try {
            withdrawal.withdraw(row.number(), withdrawalReason.strip(), admission.anybody());
        } catch (InputRefused refused) {
            model.addAttribute("row", row);
            model.addAttribute("withdrawalReason", withdrawalReason);
            model.addAttribute("refused", refused.problems());
            return "withdraw";
        }
        after.addFlashAttribute(
                "done", row.applicant().equals(admission.anybody().id()) ? "申请已撤回。" : "办件已撤销。");
        return "redirect:/cases/" + row.number();
    }

    private CaseRow withdrawable(String typed) {
        Person person = admission.anybody();
        CaseNumber number = CasePages.caseNumber(typed);
        CaseRow row = cases.view(number, person);
        if (!row.applicant().equals(person.id()) && !withdrawal.isOpenTo(row, person)) {
            throw new NotFound("没有这个办件，或者您无权撤回");
        }
        return row;
    }
}
