package org.shuyue.quality;

import java.util.List;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** What is on the page of an error report. */
@Component
class ErrorReportSheets implements CaseSheets {
    private final ErrorReports reports;
    private final Resources resources;

    ErrorReportSheets(ErrorReports reports, Resources resources) {
        this.reports = reports;
        this.resources = resources;
    }

    @Override
    public String processId() {
        return "data-correction";
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return reports.find(number)
                .map(report -> List.of(
                        new CaseSheet("业务照常办理", List.of(new Line("告知", ContinuedBusiness.NOTICE))),
                        reported(report),
                        answered(report)))
                .orElse(List.of());
    }

    private CaseSheet reported(ErrorReport report) {
        return new CaseSheet(
                "反馈内容",
                List.of(
                        new Line("数据资源", report.resourceName() + "（" + report.resource() + "）"),
                        new Line("问题种类", report.faultKind().label()),
                        new Line("有误的信息项", label(report)),
                        new Line("有误的记录", report.recordKey()),
                        new Line("错在哪里", report.whatIsWrong()),
                        new Line("正确的应当是", report.shouldBe()),
                        new Line("证明材料", report.evidence()),
                        new Line("发现日期", report.discoveredOn().toString()),
                        new Line("群众业务", report.businessWaiting() ? "有业务正在等待办理" : "")));
    }

    private static CaseSheet answered(ErrorReport report) {
        return new CaseSheet(
                "校核答复",
                List.of(
                        new Line(
                                "结论",
                                report.answeredBy().isEmpty()
                                        ? ""
                                        : report.correctionState().label()),
                        new Line("更正情况", report.correctionNote()),
                        new Line("同类问题", report.widerProblem()),
                        new Line("认为无误的理由", report.reasons()),
                        new Line("认为无误的依据", report.basis()),
                        new Line("答复人", report.answeredBy()),
                        new Line(
                                "转入的整改",
                                report.rectification() == null
                                        ? ""
                                        : report.rectification().value()),
                        new Line("撤回的理由", report.withdrawalReason())));
    }

    private String label(ErrorReport report) {
        return resources
                .look(report.resource())
                .flatMap(resource -> resource.item(report.faultItem()))
                .map(DataItem::label)
                .orElse(report.faultItem());
    }
}
