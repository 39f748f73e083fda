package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuyue.document.Paper;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out the papers of a case, to whoever may see the case. */
@PageController
class IssuedPaperPages {
    private final PapersOfCase papers;
    private final Cases cases;
    private final Admission admission;

    IssuedPaperPages(PapersOfCase papers, Cases cases, Admission admission) {
        this.papers = papers;
        this.cases = cases;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/papers/{paper}.pdf")
    void pdf(@PathVariable String number, @PathVariable String paper, HttpServletResponse response) throws IOException {
        CaseNumber about =
                cases.view(CasePages.caseNumber(number), admission.anybody()).number();
        Paper found = papers.find(about, paper);
        Download.headed(response, "application/pdf", found.fileName());
        response.getOutputStream().write(papers.content(found));
    }
}
