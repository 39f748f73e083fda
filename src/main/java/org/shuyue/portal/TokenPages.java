package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.signing.Pledges;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The token of a grant: fetched after a page that asks, and lets the pledge be signed that it waits for; shown once. */
@PageController
class TokenPages {
    private final Cases cases;
    private final Grants grants;
    private final Pledges pledges;
    private final Admission admission;

    TokenPages(Cases cases, Grants grants, Pledges pledges, Admission admission) {
        this.cases = cases;
        this.grants = grants;
        this.pledges = pledges;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/token")
    String ask(@PathVariable String number, Model model) {
        own(number, model);
        return "token";
    }

    /** The token is in this one answer and nowhere else: no redirect, no cache. */
    @PostMapping("/cases/{number}/token")
    String issue(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean agreed,
            Model model,
            HttpServletResponse response) {
        Grant grant = own(number, model);
        Person person = admission.anybody();
        try {
            pledges.waiting(grant.caseNumber(), person.id()).ifPresent(pledge -> {
                PledgePages.demand(agreed);
                pledges.sign(pledge.paper(), person);
            });
            model.addAttribute("token", grants.issueToken(grant.id(), person.id()));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            return "token";
        }
        model.addAttribute("address", address(grant));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "token";
    }

    static String address(Grant grant) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/api/data/{resource}")
                .buildAndExpand(grant.resource().value())
                .encode()
                .toUriString();
    }

    private Grant own(String typed, Model model) {
        Person person = admission.anybody();
        CaseRow row = cases.view(CasePages.caseNumber(typed), person);
        Grant grant = grants.ofCase(row.number())
                .filter(held -> held.applicant().equals(person.id()))
                .orElseThrow(() -> new NotFound("本办件没有开通访问权限，或者您不是申请人"));
        model.addAttribute("row", row);
        model.addAttribute("grant", grant);
        pledges.waiting(row.number(), person.id()).ifPresent(pledge -> model.addAttribute("pledge", pledge));
        return grant;
    }
}
