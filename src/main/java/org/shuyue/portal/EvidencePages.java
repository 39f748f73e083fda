package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.evidence.CaseBasis;
import org.shuyue.evidence.EvidenceBundles;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.workflow.CaseProcess;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Procedures;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All that is known of how a case went, for auditors: the trail, who fetched data, the engine's steps; and to take away. */
@PageController
class EvidencePages {
    private static final String DATA_CALLS = "data.";

    private final Cases cases;
    private final Events events;
    private final CaseProcess process;
    private final Procedures procedures;
    private final CaseLines lines;
    private final CaseBasis basis;
    private final EvidenceBundles bundles;
    private final Admission admission;

    EvidencePages(
            Cases cases,
            Events events,
            CaseProcess process,
            Procedures procedures,
            CaseLines lines,
            CaseBasis basis,
            EvidenceBundles bundles,
            Admission admission) {
        this.cases = cases;
        this.events = events;
        this.process = process;
        this.procedures = procedures;
        this.lines = lines;
        this.basis = basis;
        this.bundles = bundles;
        this.admission = admission;
    }

    @GetMapping("/audit/cases/{number}")
    String show(@PathVariable String number, Model model) {
        Person person = admission.only(Role.AUDITOR);
        CaseRow row = cases.view(CasePages.caseNumber(number), person);
        List<TrailEntry> trail = events.ofCase(row.number());
        model.addAttribute("row", row);
        model.addAttribute("procedure", procedures.title(row.processId()));
        model.addAttribute(
                "trail",
                trail.stream()
                        .filter(event -> !event.kind().startsWith(DATA_CALLS))
                        .toList());
        model.addAttribute(
                "fetches",
                trail.stream()
                        .filter(event -> event.kind().startsWith(DATA_CALLS))
                        .toList());
        model.addAttribute("deadlines", lines.stories(row.number()));
        model.addAttribute("steps", process.steps(row.number()));
        model.addAttribute("inHistory", process.isInHistory(row.number()));
        model.addAttribute("sheets", procedures.sheets(row.processId(), row.number()));
        model.addAttribute("bases", basis.of(row.number()));
        model.addAttribute(
                "decisions",
                trail.stream().map(DecisionView::of).flatMap(Optional::stream).toList());
        model.addAttribute("diagrams", process.diagrams(row.number()));
        return "audit-case";
    }

    @GetMapping("/audit/cases/{number}/evidence.zip")
    void bundle(@PathVariable String number, HttpServletResponse response) throws IOException {
        Person person = admission.only(Role.AUDITOR);
        CaseRow row = cases.view(CasePages.caseNumber(number), person);
        Download.headed(response, "application/zip", "证据包-" + row.number() + ".zip");
        bundles.write(row.number(), person, response.getOutputStream());
    }
}
