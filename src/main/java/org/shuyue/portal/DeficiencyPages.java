package org.shuyue.portal;

import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.transfer.EndForDeficiency;
import org.shuyue.transfer.Transfers;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * From deficient data that was not put right in time to the end of the agreement (SP-06a). Whoever handles the agreement
 * for the receiver need not see the case of the delivery.
 */
@PageController
class DeficiencyPages {
    private final Cases cases;
    private final Transfers transfers;
    private final EndForDeficiency deficiency;
    private final Admission admission;

    DeficiencyPages(Cases cases, Transfers transfers, EndForDeficiency deficiency, Admission admission) {
        this.cases = cases;
        this.transfers = transfers;
        this.deficiency = deficiency;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/deficiency")
    String ask(@PathVariable String number, Model model) {
        CaseRow row = open(number);
        return show(row, deficiency.facts(row.number()), model);
    }

    @PostMapping("/cases/{number}/deficiency")
    String begin(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String breachFacts,
            Model model,
            RedirectAttributes after) {
        CaseRow row = open(number);
        try {
            CaseNumber breach = deficiency.begin(row.number(), breachFacts, admission.anybody());
            after.addFlashAttribute("done", "已通知提供方。请在任务“认定整改结果”中决定是否终止协议。");
            return "redirect:/cases/" + breach;
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return show(row, breachFacts, model);
        }
    }

    private String show(CaseRow row, String facts, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("agreement", transfers.find(row.number()).origin());
        model.addAttribute("breachFacts", facts);
        return "deficiency";
    }

    private CaseRow open(String typed) {
        Person person = admission.anybody();
        CaseNumber number = CasePages.caseNumber(typed);
        return cases.look(number)
                .filter(row -> deficiency.isOpenTo(number, person))
                .orElseThrow(() -> new NotFound("没有这个办件，或者整改没有逾期，或者不由您处理协议"));
    }
}
