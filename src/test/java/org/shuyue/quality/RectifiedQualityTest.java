package org.shuyue.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.catalogue.Datasets;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Procedures;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

/** A finding becomes a task to the provider; the same rules decide whether that is done. */
@ApplicationTest
class RectifiedQualityTest {
    @Autowired
    CaseWalk cases;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Autowired
    Rectifications rectifications;

    @Autowired
    Procedures procedures;

    @Autowired
    Cases register;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Papers papers;

    QualityWalk walk;

    @BeforeEach
    void walk(
            @Autowired Datasets datasets,
            @Autowired QualityRules rules,
            @Autowired Inspections inspections,
            @Autowired ManagementService management) {
        walk = new QualityWalk(cases, datasets, rules, inspections, rectifications, withdrawal, management);
    }

    @Test
    @Clause({"YC-17a", "YC-17b"})
    void runsTenWorkingDaysFromTheReceiptOfTheTask() {
        CaseNumber number = walk.startedFromInspection();

        assertThat(number.value()).startsWith("ZG");
        RunningDeadline deadline = ledger.of(number).get(0);
        assertThat(deadline.clause()).isEqualTo("YC-17b");
        assertThat(deadline.period()).hasToString("P10WD");
        assertThat(cases.task(number, "shenhe").dueAt()).isEqualTo(deadline.dueAt());
        assertThat(cases.letters(number, "shenhe").get(0).text()).contains("数据重复率", "十个工作日");
        assertThat(cases.subjects(number, "lingdao")).contains("数据质量整改任务");
    }

    @Test
    @Clause("WH-15")
    void goesWithAReportThatShowsTheFiveIndicators() {
        CaseNumber number = walk.startedFromInspection();

        assertThat(PaperText.of(papers, number, DocumentKind.RECTIFICATION_REPORT))
                .contains("数据入库率", "数据项目齐全率", "数据项目记实率", "数据项目异常率", "未达到", "10个工作日内核实")
                .contains(number.value());
        assertThat(PaperText.of(papers, walk.startedByHand(), DocumentKind.RECTIFICATION_REPORT))
                .doesNotContain("数据项目记实率")
                .contains("人工发起");
    }

    @Test
    @Clause({"YC-17b", "WH-15"})
    void closesWhenTheSameRulesFindNothingMore() {
        CaseNumber number = walk.startedFromInspection();
        walk.holds("甲", "乙", "丙");
        walk.corrects(number);

        assertThat(cases.end(number)).isEqualTo("EndEvent_QualityMet");
        assertThat(ledger.of(number).get(0).state()).isEqualTo(DeadlineState.MET);
        assertThat(rectifications.rounds(number)).singleElement().satisfies(round -> {
            assertThat(round.result()).isEqualTo("合格");
            assertThat(round.resultText()).contains("复检 3 行");
        });
        assertThat(cases.subjects(number, "shouli")).contains("数据质量整改合格");
        assertThat(register.view(number, cases.person("shenhe")).state()).isEqualTo("整改合格");
    }

    @Test
    @Clause({"YC-17b", "WH-15"})
    void goesBackAsOftenAsTheRulesFindSomething() {
        CaseNumber number = walk.startedFromInspection();
        var before = ledger.of(number).get(0).dueAt();
        walk.corrects(number);
        walk.holds("甲", "乙", "乙");
        walk.corrects(number);

        assertThat(cases.hasEnded(number)).isFalse();
        assertThat(rectifications.rounds(number)).extracting(Round::result).containsExactly("不合格", "不合格");
        assertThat(cases.letters(number, "shenhe").get(0).text()).contains("数据重复率", "不重新起算");
        assertThat(ledger.of(number))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.dueAt()).isEqualTo(before));

        walk.holds("甲", "乙");
        walk.corrects(number);
        assertThat(cases.end(number)).isEqualTo("EndEvent_QualityMet");
    }

    @Test
    void isHeldAgainstTheRulesOfTheInspectionEvenIfTheyHaveEnded(@Autowired QualityRules rules) {
        CaseNumber number = walk.startedFromInspection();
        DeclaredRule key = rules.of(QualityWalk.RESOURCE).stream()
                .filter(rule -> rule.rule().kind() == RuleKind.UNIQUE)
                .findFirst()
                .orElseThrow();
        rules.end(QualityWalk.RESOURCE, key.id(), "想绕过复检", cases.person("shenhe"));
        walk.corrects(number);
        assertThat(cases.hasEnded(number)).isFalse();
        assertThat(rectifications.rounds(number).get(0).result()).isEqualTo("不合格");
    }

    @Test
    void anAnswerInTimeIsInTimeHoweverLongTheCheckTakes() {
        CaseNumber number = walk.startedByHand();
        cases.complete(number, "shenhe", QualityWalk.CORRECTED);
        clock.set(LocalDateTime.of(2026, 5, 6, 9, 0));
        walk.work(number);
        cases.complete(number, "shouli", Map.of("verification", "passed", "verificationNote", "已抽查核验"));

        RunningDeadline deadline = ledger.of(number).get(0);
        assertThat(deadline.state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline.breached()).isFalse();
        assertThat(deadline.endedAt()).isBefore(deadline.dueAt());
    }

    @Test
    @Clause("YC-17a")
    void isVerifiedByHandWhereNoRuleSaysWhatWasWrong() {
        CaseNumber number = walk.startedByHand();
        walk.corrects(number);
        cases.complete(number, "shouli", Map.of("verification", "failed", "verificationNote", "抽查三条仍有误"));
        walk.corrects(number);
        cases.complete(number, "shouli", Map.of("verification", "passed", "verificationNote", "抽查全部无误"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_QualityMet");
        assertThat(rectifications.rounds(number)).extracting(Round::result).containsExactly("核验不合格", "核验合格");
    }

    @Test
    void endsWhenTheFindingWasWrong() {
        CaseNumber number = walk.startedFromInspection();
        Map<String, Object> dispute =
                Map.of("correctionAnswer", "disputed", "disputeReasons", "两条记录是同名的两个单位", "disputeBasis", "登记档案");
        cases.complete(number, "shenhe", dispute);
        assertThat(cases.subjects(number, "shouli")).contains("整改任务有异议");
        cases.complete(number, "shouli", Map.of("judgement", "rejected", "judgementReasons", "登记档案不能说明"));
        cases.complete(number, "shenhe", dispute);
        cases.complete(number, "shouli", Map.of("judgement", "upheld", "judgementReasons", "唯一键选择不当"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_FindingWrong");
        assertThat(ledger.of(number).get(0).state()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(rectifications.find(number).orElseThrow().endReason()).isEqualTo("唯一键选择不当");
    }

    @Test
    void isEndedByTheOperatorOnly() {
        CaseNumber number = walk.startedFromInspection();
        assertThatThrownBy(() -> withdrawal.withdraw(number, "不想进行整改", cases.person("shenhe")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("只有运行管理人员");
        withdrawal.withdraw(number, "检查规则有误", cases.person("shouli"));
        assertThat(cases.end(number)).isEqualTo("EndEvent_RectificationCancelled");
    }

    @Test
    @Clause({"WH-15", "YC-17b"})
    void isPressedAndEscalated() {
        CaseNumber number = walk.startedFromInspection();
        RunningDeadline deadline = ledger.of(number).get(0);
        clock.set(LocalDateTime.ofInstant(deadline.warnAt(), clock.getZone()));
        cases.fireTimers(number);
        assertThat(cases.subjects(number, "shenhe")).contains("催办：核实更正数据即将到期");
        clock.set(LocalDateTime.ofInstant(deadline.dueAt(), clock.getZone()));
        cases.fireTimers(number);
        assertThat(cases.subjects(number, "duban")).contains("督办：核实更正数据超期未完成");
        assertThat(ledger.of(number).get(0).breached()).isTrue();
        walk.holds("甲");
        walk.corrects(number);
        assertThat(cases.hasEnded(number)).isTrue();
    }

    @Test
    @Clause("WH-15")
    void itsPapersAreTheRectificationReport() {
        CaseNumber number = walk.startedFromInspection();
        walk.holds("甲", "乙");
        walk.corrects(number);

        List<CaseSheet> sheets = procedures.sheets("quality-rectification", number);
        assertThat(sheets).extracting(CaseSheet::heading).containsExactly("数据质量整改报告", "检查结果", "第 1 次提交", "第 1 次复检结果");
        assertThat(sheets.get(1).lines()).anySatisfy(line -> {
            assertThat(line.label()).isEqualTo("数据重复率");
            assertThat(line.text()).contains("（1/3）");
        });
    }

    @Test
    @Clause("YC-17a")
    void isStartedByTheOperatorOnlyAndOnceAtATime() {
        CaseNumber number = walk.startedFromInspection();
        refused("shouli", QualityWalk.byHand()).hasMessageContaining("已有在办的整改 " + number);
        refused("shenqing", QualityWalk.byHand()).hasMessageContaining("由运行管理人员发起");
        withdrawal.withdraw(number, "为下一项让路", cases.person("shouli"));
        walk.holds("甲");
        Map<String, Object> met = walk.order(walk.inspected());
        met.put("problem", "没有问题的检查");
        refused("shouli", met).hasMessageContaining("已达到质量标准");
        Map<String, Object> stray = QualityWalk.byHand();
        stray.put("inspection", "999999");
        refused("shouli", stray).hasMessageContaining("没有编号为 999999 的质量检查");
        stray.put("resource", "X-0");
        refused("shouli", stray).hasMessageContaining("没有编码为“X-0”的资源");
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            String login, Map<String, Object> fields) {
        return assertThatThrownBy(() -> cases.start("quality-rectification", login, fields))
                .isInstanceOf(InputRefused.class);
    }
}
