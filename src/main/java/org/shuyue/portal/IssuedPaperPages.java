package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PaperNumber;
import org.shuyue.workflow.Cases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out the papers that were issued in a case, to whoever may see the case. */
@PageController
class IssuedPaperPages {
    private final Papers papers;
    private final Cases cases;
    private final Admission admission;

    IssuedPaperPages(Papers papers, Cases cases, Admission admission) {
        this.papers = papers;
        this.cases = cases;
        this.admission = admission;
    }

    @GetMapping("/cases/{number}/papers/{paper}.pdf")
    void pdf(@PathVariable String number, @PathVariable String paper, HttpServletResponse response) throws IOException {
        CaseNumber about =
                cases.view(CasePages.caseNumber(number), admission.anybody()).number();
        Paper found = papers.find(Typed.id(paper, PaperNumber::new, "没有这份文件"));
        if (!about.equals(found.about())) {
            throw new NotFound("没有这份文件");
        }
        Download.headed(response, "application/pdf", found.fileName());
        response.getOutputStream().write(papers.content(found.number()));
    }
}
