package org.shuyue.portal;

import org.shuyue.breach.BreachDecisions;
import org.shuyue.breach.LeakedResource;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the authority decides about a breach beside its tasks, each after a page that asks for the reason. */
@PageController
class BreachDecisionPages {
    private final BreachDecisions decisions;
    private final Cases cases;
    private final Admission admission;

    BreachDecisionPages(BreachDecisions decisions, Cases cases, Admission admission) {
        this.decisions = decisions;
        this.cases = cases;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/false-alarm")
    String askFalseAlarm(@PathVariable String number, Model model) {
        decidable(number, model);
        model.addAttribute("reason", "");
        return "breach-false-alarm";
    }

    @PostMapping("/cases/{number}/false-alarm")
    String endAsFalseAlarm(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        CaseRow row = decidable(number, model);
        try {
            decisions.endAsFalseAlarm(row.number(), reason, admission.anybody());
        } catch (InputRefused refused) {
            model.addAttribute("reason", reason);
            model.addAttribute("refused", refused.problems());
            return "breach-false-alarm";
        }
        after.addFlashAttribute("done", "已认定为误报，封控全部解除，各方已告知。");
        return "redirect:/cases/" + row.number();
    }

    @GetMapping("/cases/{number}/holds/{resource}/lift")
    String askLift(@PathVariable String number, @PathVariable String resource, Model model) {
        liftable(decidable(number, model), resource, model);
        model.addAttribute("reason", "");
        return "breach-lift";
    }

    @PostMapping("/cases/{number}/holds/{resource}/lift")
    String lift(
            @PathVariable String number,
            @PathVariable String resource,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        CaseRow row = decidable(number, model);
        LeakedResource held = liftable(row, resource, model);
        try {
            decisions.lift(row.number(), held.resource(), reason, admission.anybody());
        } catch (InputRefused refused) {
            model.addAttribute("reason", reason);
            model.addAttribute("refused", refused.problems());
            return "breach-lift";
        }
        after.addFlashAttribute("done", "已解除对“" + held.resourceName() + "”的封控，使用单位已告知。");
        return "redirect:/cases/" + row.number();
    }

    private CaseRow decidable(String typed, Model model) {
        Person person = admission.anybody();
        CaseRow row = cases.view(CasePages.caseNumber(typed), person);
        if (!decisions.mayEnd(row.number(), person)) {
            throw new NotFound("办件 " + row.number() + " 没有由您作出的这项决定：由市级公共数据主管部门在结案以前决定");
        }
        model.addAttribute("row", row);
        return row;
    }

    private LeakedResource liftable(CaseRow row, String code, Model model) {
        ResourceId resource = Typed.id(code, ResourceId::new, "办件没有封控这个资源，请刷新办件页面");
        LeakedResource held = decisions.liftable(row.number(), admission.anybody()).stream()
                .filter(leaked -> leaked.resource().equals(resource))
                .findFirst()
                .orElseThrow(() -> new NotFound("该资源不在本办件的封控中，可能已经解除；请刷新办件页面"));
        model.addAttribute("held", held);
        return held;
    }
}
