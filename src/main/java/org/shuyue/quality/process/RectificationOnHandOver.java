package org.shuyue.quality.process;

import java.util.Map;
import org.shuyue.party.People;
import org.shuyue.quality.ErrorReport;
import org.shuyue.quality.ErrorReportHandedOver;
import org.shuyue.quality.ErrorReports;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseStart;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins a rectification for what a provider handed over, in the name of the user whose feedback it was. */
@Component
class RectificationOnHandOver {
    private final CaseStart start;
    private final ErrorReports reports;
    private final People people;

    RectificationOnHandOver(CaseStart start, ErrorReports reports, People people) {
        this.start = start;
        this.reports = reports;
        this.people = people;
    }

    @EventListener
    void on(ErrorReportHandedOver handedOver) {
        ErrorReport report = handedOver.report();
        CaseNumber rectification = start.start(
                QualityRectificationProcess.KEY,
                Map.of(
                        QualityRectificationProcess.RESOURCE.name(),
                        report.resource().value(),
                        QualityRectificationProcess.FEEDBACK_CASE.name(),
                        report.caseNumber().value(),
                        QualityRectificationProcess.PROBLEM.name(),
                        "用户反馈（" + report.caseNumber() + "）：" + report.whatIsWrong() + "。同类问题：" + report.widerProblem(),
                        QualityRectificationProcess.DEMAND.name(),
                        "核实并更正同类问题，说明原因和防止再次发生的办法。"),
                people.find(report.reporter()));
        reports.rectifiedIn(report.caseNumber(), rectification);
    }
}
