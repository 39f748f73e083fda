package org.shuyue.breach;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** The papers of a breach as its page shows them. */
@Component
class BreachSheets implements CaseSheets {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Application.ZONE);

    private final Breaches breaches;
    private final BreachNotices notices;
    private final BreachFollowUpMapper followUp;
    private final PublicWarnings warnings;
    private final Agencies agencies;

    BreachSheets(
            Breaches breaches,
            BreachNotices notices,
            BreachFollowUpMapper followUp,
            PublicWarnings warnings,
            Agencies agencies) {
        this.breaches = breaches;
        this.notices = notices;
        this.followUp = followUp;
        this.warnings = warnings;
        this.agencies = agencies;
    }

    @Override
    public String processId() {
        return "breach-report";
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return breaches.find(number).map(this::sheets).orElse(List.of());
    }

    private List<CaseSheet> sheets(DataBreach breach) {
        CaseNumber number = breach.caseNumber();
        List<CaseSheet> sheets = new ArrayList<>(List.of(first(breach), containment(breach)));
        if (breach.falseAlarmReason() != null) {
            sheets.add(0, falseAlarm(breach));
        }
        List<BreachNotice> versions = notices.versions(number);
        for (int i = versions.size() - 1; i >= 0; i--) {
            sheets.add(notice(versions.get(i), i == versions.size() - 1));
        }
        sheets.add(new CaseSheet(
                "签收回执",
                followUp.receipts(number).stream().map(BreachSheets::receipt).toList()));
        sheets.add(new CaseSheet(
                "应急措施", followUp.steps(number).stream().map(BreachSheets::step).toList()));
        sheets.add(warnings(breach));
        sheets.add(new CaseSheet(
                "结案",
                List.of(
                        new Line("原因", text(breach.cause())),
                        new Line("整改和补救结果", text(breach.remedy())),
                        new Line("教训和改进措施", text(breach.lessons())),
                        new Line(
                                "结案",
                                breach.falseAlarmReason() == null ? by(breach.closedBy(), breach.closedAt()) : ""))));
        return sheets;
    }

    private CaseSheet first(DataBreach breach) {
        return new CaseSheet(
                "泄露报告",
                List.of(
                        new Line("涉及的数据资源", resources(breach.caseNumber())),
                        new Line("严重程度", breach.severity().label()),
                        new Line("发生了什么", breach.whatHappened()),
                        new Line("泄露时间", breach.leakAt() == null ? "尚不清楚" : moment(breach.leakAt())),
                        new Line("发现时间", moment(breach.discoveredAt())),
                        new Line("报告时间", moment(breach.reportedAt())),
                        new Line("联系电话", breach.contactPhone()),
                        new Line("书面报告送出时间", moment(breach.sentAt()))));
    }

    private String resources(CaseNumber number) {
        return breaches.resources(number).stream()
                .map(leaked -> leaked.resourceName() + "（" + leaked.resource() + "，"
                        + agencies.find(leaked.provider()).name() + "）")
                .collect(Collectors.joining("、"));
    }

    private static CaseSheet falseAlarm(DataBreach breach) {
        return new CaseSheet(
                "误报",
                List.of(
                        new Line("认定误报的理由", text(breach.falseAlarmReason())),
                        new Line("认定", by(breach.closedBy(), breach.closedAt()))));
    }

    private CaseSheet containment(DataBreach breach) {
        DataBreach.Containment containment = breach.containment();
        List<Line> lines = new ArrayList<>(List.of(
                new Line("决定", containment == null ? "" : containment.label()),
                new Line("理由", text(breach.containReason())),
                new Line("决定人", by(breach.containedBy(), breach.containedAt()))));
        breaches.resources(breach.caseNumber()).stream()
                .filter(leaked -> leaked.liftedAt() != null)
                .forEach(leaked -> lines.add(new Line(
                        "“" + leaked.resourceName() + "”解除封控",
                        text(leaked.liftReason()) + "（" + by(leaked.liftedBy(), leaked.liftedAt()) + "）")));
        if (breach.liftedAt() != null && lines.size() == 3) {
            lines.add(
                    new Line("解除封控", text(breach.liftReason()) + "（" + by(breach.liftedBy(), breach.liftedAt()) + "）"));
        }
        return new CaseSheet("封控", lines);
    }

    private static CaseSheet notice(BreachNotice notice, boolean last) {
        List<String> missing = notice.contents().missing();
        return new CaseSheet(
                "书面报告 第 " + notice.version() + " 版" + (last ? "（最新）" : ""),
                List.of(
                        new Line("尚缺的内容", last ? String.join("、", missing) : ""),
                        new Line("一、数据主体的身份", notice.subjects()),
                        new Line("二、事件描述", notice.description()),
                        new Line("泄露时间", moment(notice.leakAt())),
                        new Line("三、泄露范围和数据种类", notice.scope()),
                        new Line("四、补救措施", notice.remedy()),
                        new Line("五、其他信息", notice.other()),
                        new Line("撰写", by(notice.writtenBy(), notice.writtenAt()))));
    }

    private static Line receipt(BreachReceipt receipt) {
        return new Line(
                receipt.receiver(),
                receipt.receivedBy() == null
                        ? moment(receipt.sentAt()) + " 送达，待签收"
                        : moment(receipt.receivedAt()) + " 由 " + receipt.receivedBy() + " 签收，" + receipt.recordedBy()
                                + " 登记" + (receipt.note() == null ? "" : "；意见：" + receipt.note()));
    }

    private static Line step(BreachStep step) {
        return new Line(
                step.step(),
                step.result() == null ? "待落实" : step.result() + "（" + by(step.doneBy(), step.doneAt()) + "）");
    }

    private CaseSheet warnings(DataBreach breach) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("不发布的理由", text(breach.noWarningReason())));
        warnings.of(breach.caseNumber())
                .forEach(warning -> lines.add(new Line(
                        warning.title(),
                        moment(warning.publishedAt()) + " 发布"
                                + (warning.withdrawnAt() == null
                                        ? ""
                                        : "，" + moment(warning.withdrawnAt()) + " 撤回：" + warning.withdrawalReason()))));
        return new CaseSheet("公开预警", lines);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    private static String by(@Nullable String name, @Nullable Instant at) {
        return name == null ? "" : name + "，" + moment(at);
    }
}
