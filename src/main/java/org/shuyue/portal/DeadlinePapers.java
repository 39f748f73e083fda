package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.shuyue.document.Documents;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the dates of a case came about, all of it at once: as a page to print and as a PDF to keep. */
@PageController
class DeadlinePapers {
    private final Cases cases;
    private final CaseLines lines;
    private final Documents documents;
    private final Admission admission;
    private final Clock clock;

    DeadlinePapers(Cases cases, CaseLines lines, Documents documents, Admission admission, Clock clock) {
        this.cases = cases;
        this.lines = lines;
        this.documents = documents;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/deadlines/print")
    String print(@PathVariable String number, Model model) {
        model.addAllAttributes(facts(number));
        return "case-deadlines";
    }

    @GetMapping("/cases/{number}/deadlines.pdf")
    void pdf(@PathVariable String number, HttpServletResponse response) throws IOException {
        Map<String, Object> facts = facts(number);
        facts.put("shown", Shown.INSTANCE);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        documents.pdf("deadlines", facts, written);
        Download.headed(response, "application/pdf", "期限说明-" + number + ".pdf");
        written.writeTo(response.getOutputStream());
    }

    private Map<String, Object> facts(String number) {
        CaseRow row = cases.view(CasePages.caseNumber(number), admission.anybody());
        Map<String, Object> facts = new HashMap<>();
        facts.put("row", row);
        facts.put("deadlines", lines.stories(row.number()));
        facts.put("printedAt", clock.instant());
        return facts;
    }
}
