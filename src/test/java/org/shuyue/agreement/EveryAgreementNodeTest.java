package org.shuyue.agreement;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.agreement.process.StartDestruction;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Every node and flow of the diagrams of agreements. */
@ApplicationTest
class EveryAgreementNodeTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    Supplements supplements;

    @Autowired
    DataDestructions destructions;

    @Autowired
    StartDestruction start;

    @Autowired
    Grants grants;

    @Autowired
    MovableClock clock;

    @Test
    @Clause({"SP-06b", "SP-07a", "SP-07b", "SP-08", "XA-10", "EG-01"})
    void isPassed() {
        AgreementWalk agreement = new AgreementWalk(walk);
        unsigned(agreement);
        CaseNumber broken = agreement.inForce();
        breaches(agreement, broken);
        CaseNumber dissolved = agreement.inForce();
        dissolutions(agreement, dissolved);
        forceMajeure(agreement, agreement.inForce());
        destruction(destructions.of(dissolved).get(0).caseNumber());
        renewal(agreement);
        List.of(
                        "agreement-lifecycle",
                        "agreement-conclusion",
                        "agreement-supplement",
                        "agreement-dissolution",
                        "agreement-breach",
                        "force-majeure",
                        "data-destruction")
                .forEach(walk::everyNodeAndFlow);
    }

    private void unsigned(AgreementWalk agreement) {
        CaseNumber number = agreement.drafted();
        walk.complete(number, "shenhe", AgreementWalk.text(Map.of("textDecision", "propose", "termYears", "3")));
        walk.complete(
                number,
                "shenqing",
                AgreementWalk.text(Map.of("textDecision", "breakOff", "textRemark", "期限太长", "termYears", "3")));
        CaseNumber refused = agreement.drafted();
        agreement.agree(refused, "shenhe");
        walk.complete(refused, "minzheng", Map.of("signDecision", "refuse", "declineReasons", "期限需要再研究"));
    }

    private void breaches(AgreementWalk agreement, CaseNumber number) {
        CaseNumber cured = agreement.start("agreement-breach", number, "shenhe", AgreementLifecycleTest.breach(false));
        clock.set(LocalDateTime.of(2026, 3, 4, 9, 0));
        walk.fireTimers(cured);
        walk.complete(cured, "shenqing", Map.of("measures", "已迁入政务内网专用电脑"));
        walk.complete(cured, "shenhe", Map.of("judgement", "CURED"));
        CaseNumber tolerated =
                agreement.start("agreement-breach", number, "shenhe", AgreementLifecycleTest.breach(true));
        walk.complete(tolerated, "shenhe", Map.of("judgement", "TOLERATED", "judgementReason", "情节轻微，已经纠正"));
        CaseNumber ended = agreement.start("agreement-breach", number, "shenhe", AgreementLifecycleTest.breach(false));
        clock.set(LocalDateTime.of(2026, 3, 16, 9, 0));
        walk.fireTimers(ended);
        walk.complete(ended, "shenhe", Map.of("judgement", "TERMINATED", "judgementReason", "逾期没有整改"));
    }

    private void dissolutions(AgreementWalk agreement, CaseNumber number) {
        for (String consent : List.of("no", "yes")) {
            CaseNumber dissolution = agreement.start(
                    "agreement-dissolution",
                    number,
                    "shenqing",
                    Map.of("dissolutionGround", "CONSENT", "dissolutionReason", "职能调整，不再需要"));
            Map<String, Object> answer = new HashMap<>(Map.of("consent", consent));
            if (consent.equals("no")) {
                answer.put("answerRemark", "年度任务未完成");
            }
            walk.complete(dissolution, "shenhe", answer);
        }
    }

    private void forceMajeure(AgreementWalk agreement, CaseNumber number) {
        CaseNumber refused = told(agreement, number);
        clock.advance(Duration.ofDays(16));
        walk.fireTimers(refused);
        verified(refused, "reject");
        CaseNumber ceased = told(agreement, number);
        verified(ceased, "accept");
        clock.advance(Duration.ofDays(1));
        walk.complete(
                ceased,
                "shouli",
                Map.of(
                        "ceasedAt",
                        LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                                .minusHours(1)
                                .toString()));
        CaseNumber long30 = told(agreement, number);
        verified(long30, "accept");
        clock.advance(Duration.ofDays(40));
        walk.fireTimers(long30);
        agreement.start(
                "agreement-dissolution",
                number,
                "shenhe",
                Map.of("dissolutionGround", "LONG_HALT", "dissolutionReason", "机房无法恢复"));
    }

    private CaseNumber told(AgreementWalk agreement, CaseNumber number) {
        String happened = LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                .minusHours(2)
                .toString();
        return agreement.start(
                "force-majeure",
                number,
                "shenqing",
                Map.of("happenedAt", happened, "happening", "洪水淹没机房", "effects", "无法接收和保存数据"));
    }

    private void verified(CaseNumber told, String verdict) {
        walk.complete(told, "shenqing", Map.of("evidence", "云川市应急管理局证明（云应急证〔2026〕1 号）"));
        walk.complete(told, "shenhe", Map.of("confirmation", "confirm"));
        Map<String, Object> fields = new HashMap<>(Map.of("verdict", verdict));
        if (verdict.equals("reject")) {
            fields.put("verdictRemark", "现场核实，设备正常");
        }
        walk.complete(told, "shouli", fields);
    }

    private void destruction(CaseNumber destruction) {
        walk.fireTimers(destruction);
        walk.complete(destruction, "shenqing", report());
        walk.complete(destruction, "shenhe", Map.of("checkDecision", "reject", "checkRemark", "没有说明备份"));
        walk.complete(destruction, "shenqing", report());
        walk.complete(destruction, "shenhe", Map.of("checkDecision", "accept"));
        var today = LocalDateTime.ofInstant(clock.instant(), clock.getZone()).toLocalDate();
        grants.open(new NewGrant(
                new CaseNumber("GX2026-990009"),
                new ResourceId("A0101-0001"),
                new AgencyId("A0102"),
                new PersonId("shenqing"),
                List.of("status"),
                today,
                today,
                "只用于核对"));
        clock.advance(Duration.ofDays(1));
        CaseNumber ofGrant = start.ofGrants().get(0);
        walk.complete(ofGrant, "shenqing", report());
        walk.complete(ofGrant, "shouli", Map.of("checkDecision", "accept"));
    }

    private Map<String, Object> report() {
        return Map.of(
                "way", "DESTROY",
                "media", "政务内网服务器 1 台",
                "method", "三次覆写后低级格式化",
                "amount", "12 个文件",
                "executor", "闵征",
                "witness", "沈青",
                "destroyedAt",
                        LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                                .withNano(0)
                                .toString(),
                "noCopyLeft", true);
    }

    private void renewal(AgreementWalk agreement) {
        clock.set(LocalDateTime.of(2027, 3, 1, 9, 0));
        CaseNumber number = agreement.inForce();
        clock.set(LocalDateTime.of(2029, 1, 3, 9, 0));
        walk.fireTimers(number);
        clock.set(LocalDateTime.of(2029, 2, 1, 9, 0));
        walk.fireTimers(number);
        walk.complete(number, "shenqing", Map.of("renewalDecision", "renew", "renewalYears", "1"));
        CaseNumber supplement = supplements.of(number).get(0).caseNumber();
        walk.complete(supplement, "shenhe", AgreementWalk.text(Map.of("textDecision", "agree", "termYears", "1")));
        agreement.signed(supplement);
        Map<String, Object> change = AgreementWalk.text(Map.of("termYears", "1", "purpose", "另一个目的和另一项工作"));
        change.put("agreementKind", "COOPERATION");
        change.put("supplementCause", "CHANGE");
        CaseNumber dropped = agreement.start("agreement-supplement", number, "shenqing", change);
        Map<String, Object> no =
                AgreementWalk.text(Map.of("termYears", "1", "purpose", "另一个目的和另一项工作", "textDecision", "breakOff"));
        no.put("textRemark", "超出合作目的");
        walk.complete(dropped, "shenhe", no);
        clock.set(LocalDateTime.of(2030, 2, 1, 9, 0));
        walk.fireTimers(number);
        walk.complete(number, "shenqing", Map.of("renewalDecision", "expire"));
        clock.set(LocalDateTime.of(2030, 3, 1, 0, 0));
        walk.fireTimers(number);
        CaseNumber silent = agreement.inForce();
        clock.set(LocalDateTime.of(2032, 2, 1, 9, 0));
        walk.fireTimers(silent);
        clock.set(LocalDateTime.of(2032, 3, 2, 0, 0));
        walk.fireTimers(silent);
    }
}
