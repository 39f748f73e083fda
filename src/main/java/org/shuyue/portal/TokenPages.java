package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.party.Person;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The token of a grant: fetched after a page that asks, shown once. */
@PageController
class TokenPages {
    private final Cases cases;
    private final Grants grants;
    private final Admission admission;

    TokenPages(Cases cases, Grants grants, Admission admission) {
        this.cases = cases;
        this.grants = grants;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/token")
    String ask(@PathVariable String number, Model model) {
        own(number, model);
        return "token";
    }

    /** The token is in this one answer and nowhere else: no redirect, no cache. */
    @PostMapping("/cases/{number}/token")
    String issue(@PathVariable String number, Model model, HttpServletResponse response) {
        Grant grant = own(number, model);
        model.addAttribute(
                "token", grants.issueToken(grant.id(), admission.anybody().id()));
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
        return grant;
    }
}
