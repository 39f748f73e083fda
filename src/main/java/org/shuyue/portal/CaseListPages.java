package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Procedures;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of the cases that the visitor may see, as a list and as a file. */
@PageController
class CaseListPages {
    private final Cases cases;
    private final CaseLines lines;
    private final Procedures procedures;
    private final Agencies agencies;
    private final Admission admission;

    CaseListPages(Cases cases, CaseLines lines, Procedures procedures, Agencies agencies, Admission admission) {
        this.cases = cases;
        this.lines = lines;
        this.procedures = procedures;
        this.agencies = agencies;
        this.admission = admission;
    }

    @GetMapping("/cases")
    String list(RegisterFilter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        Person person = admission.anybody();
        model.addAttribute("requester", applies(person));
        model.addAttribute("filter", filter);
        model.addAttribute(
                "kinds",
                procedures.titles().entrySet().stream()
                        .map(kind -> new Choice(kind.getKey(), kind.getValue()))
                        .toList());
        model.addAttribute("pages", filter.link("/cases").pages());
        model.addAttribute("export", filter.link("/cases/export.csv").toString());
        try {
            model.addAttribute("found", lines.of(search(person, filter.query(page, CaseQuery.PAGE_SIZE))));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
            model.addAttribute("found", new Page<CaseLine>(List.of(), 1, 1, 0));
        }
        return "cases";
    }

    @GetMapping("/cases/export.csv")
    void export(RegisterFilter filter, HttpServletResponse response) throws IOException {
        Person person = admission.anybody();
        filter.query(1, CaseQuery.PAGE_SIZE);
        Map<String, String> titles = procedures.titles();
        Download.csv(response, "办件清单.csv");
        RegisterCsv csv = new RegisterCsv(response.getOutputStream(), titles, new AgencyNames(agencies));
        for (int number = 1; ; number++) {
            Page<CaseRow> found = search(person, filter.query(number, CaseQuery.LARGEST_PAGE));
            csv.write(lines.of(found).rows());
            if (number >= found.pages()) {
                csv.end();
                return;
            }
        }
    }

    private Page<CaseRow> search(Person person, CaseQuery query) {
        return applies(person) ? cases.ofApplicant(person.id(), query) : cases.visibleTo(person, query);
    }

    private static boolean applies(Person person) {
        return person.has(Role.REQUESTER) || person.isOfThePublic();
    }
}
