package org.shuyue.quality;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** The 数据质量整改报告 (WH-15), part by part. */
@Component
class RectificationSheets implements CaseSheets {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Application.ZONE);

    private final Rectifications rectifications;
    private final InspectionRecords records;
    private final Agencies agencies;

    RectificationSheets(Rectifications rectifications, InspectionRecords records, Agencies agencies) {
        this.rectifications = rectifications;
        this.records = records;
        this.agencies = agencies;
    }

    @Override
    public String processId() {
        return "quality-rectification";
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return rectifications.find(number).map(this::of).orElse(List.of());
    }

    private List<CaseSheet> of(Rectification held) {
        List<CaseSheet> sheets = new ArrayList<>();
        sheets.add(new CaseSheet(
                "数据质量整改报告",
                List.of(
                        new Line("数据资源", held.resourceName() + "（" + held.resource() + "）"),
                        new Line(
                                "被检查单位",
                                agencies.look(held.provider())
                                        .map(Agency::name)
                                        .orElse(held.provider().value())),
                        new Line("发起方式", held.origin().label()),
                        new Line("发起人", held.startedBy()),
                        new Line("收到整改任务的时间", MOMENT.format(held.startedAt())),
                        new Line("存在的问题", held.problem()),
                        new Line("整改要求", held.demand()),
                        new Line(
                                "用户反馈的办件",
                                held.feedbackCase() == null
                                        ? ""
                                        : held.feedbackCase().value()),
                        new Line("结果", result(held)))));
        if (held.inspectionId() != null) {
            sheets.add(found("检查结果", held.inspectionId()));
        }
        for (Round round : rectifications.rounds(held.caseNumber())) {
            sheets.add(sheet(round));
            if (round.inspectionId() != null) {
                sheets.add(found("第 " + round.turn() + " 次复检结果", round.inspectionId()));
            }
        }
        return sheets;
    }

    private static String result(Rectification held) {
        return held.rectificationState().label() + (held.endReason().isEmpty() ? "" : "，理由：" + held.endReason());
    }

    private CaseSheet found(String heading, long inspection) {
        List<Line> lines = new ArrayList<>();
        InspectionRow row = records.find(inspection);
        lines.add(new Line("检查", row.occasion().label() + "，" + row.source().label() + "，" + row.rowCount() + " 行"));
        Map<Indicator, Ratio> indicators =
                records.indicators(List.of(inspection)).getOrDefault(inspection, Map.of());
        for (Indicator indicator : Indicator.values()) {
            Ratio ratio = indicators.getOrDefault(indicator, new Ratio(0, 0));
            lines.add(new Line(
                    indicator.label(),
                    ratio.determined()
                            ? ratio.shown() + "（" + ratio.numerator() + "/" + ratio.denominator() + "）"
                            : ratio.shown()));
        }
        records.findings(inspection).stream()
                .filter(finding -> finding.faults() > 0)
                .forEach(finding -> lines.add(new Line(
                        finding.rule().kind().label(), finding.rule().message() + "：" + finding.faults() + " 行")));
        return new CaseSheet(heading, lines);
    }

    private static CaseSheet sheet(Round round) {
        return new CaseSheet(
                "第 " + round.turn() + " 次提交",
                List.of(
                        new Line("提交人", round.submittedBy()),
                        new Line("提交时间", MOMENT.format(round.submittedAt())),
                        new Line(round.corrected() ? "更正情况" : "异议的理由", round.statement()),
                        new Line("异议的依据", round.basis()),
                        new Line("结论", text(round.result())),
                        new Line("说明", text(round.resultText())),
                        new Line("判定", text(round.decidedBy())),
                        new Line("判定时间", shown(round.decidedAt()))));
    }

    private static String text(@Nullable String held) {
        return held == null ? "" : held;
    }

    private static String shown(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
