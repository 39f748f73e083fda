package org.shuyue.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.shuyue.catalogue.Datasets;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EveryQualityNodeTest {
    private static final Map<String, Object> DISPUTED =
            Map.of("correctionAnswer", "disputed", "disputeReasons", "记录并无重复", "disputeBasis", "登记档案");

    @Autowired
    CaseWalk cases;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Rectifications rectifications;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Test
    void ofTheRectificationIsPassed(
            @Autowired Datasets datasets,
            @Autowired QualityRules rules,
            @Autowired Inspections inspections,
            @Autowired ManagementService management) {
        QualityWalk walk = new QualityWalk(cases, datasets, rules, inspections, rectifications, withdrawal, management);
        CaseNumber overdue = walk.startedFromInspection();
        passTimers(overdue);
        walk.corrects(overdue);
        walk.holds("甲", "乙");
        walk.corrects(overdue);
        assertThat(cases.hasEnded(overdue)).isTrue();

        CaseNumber byHand = walk.startedByHand();
        walk.corrects(byHand);
        cases.complete(byHand, "shouli", Map.of("verification", "passed", "verificationNote", "抽查全部无误"));
        assertThat(cases.hasEnded(byHand)).isTrue();

        CaseNumber disputed = walk.startedByHand();
        cases.complete(disputed, "shenhe", DISPUTED);
        cases.complete(disputed, "shouli", Map.of("judgement", "rejected", "judgementReasons", "档案不能说明"));
        cases.complete(disputed, "shenhe", DISPUTED);
        cases.complete(disputed, "shouli", Map.of("judgement", "upheld", "judgementReasons", "检查结果有误"));
        assertThat(cases.hasEnded(disputed)).isTrue();

        withdrawal.withdraw(walk.startedByHand(), "不再需要整改", cases.person("shouli"));
        cases.everyNodeAndFlow("quality-rectification");
    }

    @Test
    void ofTheCorrectionIsPassed() {
        rectifications
                .openFor(new ResourceId("A0101-0002"))
                .ifPresent(open -> withdrawal.withdraw(open, "为测试让路", cases.person("shouli")));
        CaseNumber corrected = reported("一");
        passTimers(corrected);
        cases.complete(corrected, "shenhe", Map.of("reportAnswer", "corrected", "correctionNote", "已核对更正"));
        CaseNumber right = reported("二");
        cases.complete(
                right, "shenhe", Map.of("reportAnswer", "right", "answerReasons", "与档案一致", "answerBasis", "登记档案"));
        CaseNumber handedOver = reported("三");
        cases.complete(
                handedOver,
                "fuhe",
                Map.of("reportAnswer", "handOver", "correctionNote", "本条已更正", "widerProblem", "同批记录都有误"));
        withdrawal.withdraw(reported("四"), "看错了记录", cases.person("shenqing"));
        cases.everyNodeAndFlow("data-correction");
    }

    private void passTimers(CaseNumber number) {
        RunningDeadline deadline = ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .findFirst()
                .orElseThrow();
        clock.set(LocalDateTime.ofInstant(deadline.warnAt(), clock.getZone()));
        cases.fireTimers(number);
        clock.set(LocalDateTime.ofInstant(deadline.dueAt(), clock.getZone()));
        cases.fireTimers(number);
    }

    private CaseNumber reported(String record) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("resource", "A0101-0002");
        fields.put("faultKind", "gap");
        fields.put("faultItem", "lost_on");
        fields.put("recordKey", record);
        fields.put("whatIsWrong", "缺少失业日期");
        fields.put("evidence", "解除劳动合同证明");
        fields.put("discoveredOn", "2026-03-01");
        return cases.start("data-correction", "shenqing", fields);
    }
}
