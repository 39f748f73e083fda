package org.shuyue.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Force majeure: told, proven, confirmed, and what stands still while it lasts. */
@ApplicationTest
class ForceMajeureTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementHalts halts;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    private AgreementWalk agreement;

    @BeforeEach
    void walks() {
        agreement = new AgreementWalk(walk);
    }

    @Test
    @Clause({"SP-09a", "SP-09b"})
    void isToldWithin24HoursAndProvenWithin15Days() {
        CaseNumber number = agreement.inForce();
        clock.set(LocalDateTime.of(2026, 3, 3, 8, 0));
        CaseNumber told = told(number, "2026-03-02T09:00");
        RunningDeadline telling = ledger.of(told).get(0);
        RunningDeadline proving = ledger.of(told).get(1);
        assertThat(telling.clause()).isEqualTo("SP-09a");
        assertThat(telling.breached()).isFalse();
        assertThat(proving.clause()).isEqualTo("SP-09b");
        assertThat(proving.dueDate()).isEqualTo(LocalDate.of(2026, 3, 17));

        clock.set(LocalDateTime.of(2026, 3, 4, 8, 0));
        CaseNumber late = told(number, "2026-03-02T09:00");
        assertThat(ledger.of(late).get(0).breached()).as("told after 24 hours").isTrue();
        clock.set(LocalDateTime.of(2026, 3, 18, 0, 0));
        walk.fireTimers(late);
        assertThat(walk.subjects(late, "duban").get(0)).isEqualTo("督办：提交证明超期未完成");
    }

    @Test
    @Clause({"XA-10", "SP-09b"})
    void stopsTheClockOfARectificationUntilItCeases() {
        CaseNumber number = agreement.inForce();
        CaseNumber breach = agreement.start("agreement-breach", number, "shenhe", AgreementLifecycleTest.breach(false));
        clock.set(LocalDateTime.of(2026, 3, 3, 10, 0));
        CaseNumber halt = halted(number, "2026-03-03T08:00");

        assertThat(agreements.find(number).state()).isEqualTo(AgreementState.SUSPENDED);
        assertThat(ledger.of(breach).get(0).paused()).isTrue();
        assertThat(ledger.running(number, "agreement.term").orElseThrow().paused())
                .as("the term of a cooperation agreement goes on")
                .isFalse();
        clock.set(LocalDateTime.of(2026, 3, 20, 0, 0));
        assertThat(walk.fireTimers(breach)).isZero();
        clock.set(LocalDateTime.of(2026, 3, 20, 10, 0));
        assertThatThrownBy(() -> walk.complete(halt, "shouli", Map.of("ceasedAt", "2026-03-21T08:00")))
                .hasMessageContaining("不能晚于现在");
        walk.complete(halt, "shouli", Map.of("ceasedAt", "2026-03-20T09:00"));

        assertThat(walk.end(halt)).isEqualTo("EndEvent_AgreementResumed");
        assertThat(agreements.find(number).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(ledger.of(breach).get(0).dueDate()).isAfter(LocalDate.of(2026, 3, 20));
        assertThat(ledger.of(halt)).noneMatch(RunningDeadline::running);
    }

    @Test
    @Clause("XA-10")
    void letsEitherEndTheAgreementAfterThirtyDays() {
        CaseNumber number = agreement.inForce();
        CaseNumber halt = halted(number, "2026-03-02T08:00");
        clock.set(LocalDateTime.of(2026, 4, 2, 0, 0));
        walk.fireTimers(halt);
        assertThat(walk.subjects(halt, "shenhe").get(0)).isEqualTo("不可抗力已持续30日");
        CaseNumber dissolution = agreement.start(
                "agreement-dissolution",
                number,
                "shenhe",
                Map.of("dissolutionGround", "LONG_HALT", "dissolutionReason", "机房无法恢复，协议目的无法实现"));

        assertThat(walk.end(dissolution)).isEqualTo("EndEvent_Dissolved");
        assertThat(walk.end(number)).isEqualTo("EndEvent_HaltedForGood");
        assertThat(agreements.find(number).end()).isEqualTo(AgreementEnd.FORCE_MAJEURE);
        assertThat(walk.end(halt)).isEqualTo("EndEvent_AgreementOver");
    }

    @Test
    @Clause({"XA-10", "XA-F5", "XA-F10"})
    void isNotCountedIntoTheTermOfASecurityAgreement() {
        CaseNumber number = security();
        assertThat(agreements.find(number).until()).isEqualTo(LocalDate.of(2027, 3, 1));
        CaseNumber halt = halted(number, "2026-03-02T08:30");
        assertThat(ledger.of(halt).get(0).clause()).isEqualTo("XA-F5");
        assertThat(ledger.of(halt).get(1).clause()).isEqualTo("XA-F10");
        assertThat(ledger.running(number, "agreement.term").orElseThrow().paused())
                .isTrue();
        clock.set(LocalDateTime.of(2026, 3, 12, 18, 0));
        walk.complete(halt, "shouli", Map.of("ceasedAt", "2026-03-12T09:00"));

        LocalDate until = ledger.running(number, "agreement.term").orElseThrow().dueDate();
        assertThat(until).isEqualTo(LocalDate.of(2027, 3, 11));
        assertThat(agreements.find(number).until()).isEqualTo(until);
        clock.set(until.plusDays(1).atStartOfDay());
        walk.fireTimers(number);
        walk.fireTimers(number);
        assertThat(walk.end(number)).isEqualTo("EndEvent_AgreementExpired");
    }

    @Test
    @Clause("XA-10")
    void isContestedByTheOtherAndFoundNotToBe() {
        CaseNumber number = agreement.inForce();
        CaseNumber told = told(number, "2026-03-02T08:00");
        walk.complete(told, "shenqing", Map.of("evidence", "云川市应急管理局证明（云应急证〔2026〕1 号）"));
        walk.complete(told, "shenhe", Map.of("confirmation", "object", "confirmationRemark", "机房未受影响"));
        walk.complete(told, "shouli", Map.of("verdict", "reject", "verdictRemark", "现场核实，设备正常"));

        assertThat(walk.end(told)).isEqualTo("EndEvent_NotProven");
        assertThat(agreements.find(number).state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(halts.find(told).orElseThrow().open()).isFalse();
    }

    private CaseNumber told(CaseNumber number, String happened) {
        return agreement.start(
                "force-majeure",
                number,
                "shenqing",
                Map.of("happenedAt", happened, "happening", "洪水淹没机房", "effects", "无法接收和保存数据"));
    }

    private CaseNumber halted(CaseNumber number, String happened) {
        CaseNumber told = told(number, happened);
        walk.complete(told, "shenqing", Map.of("evidence", "云川市应急管理局证明（云应急证〔2026〕1 号）"));
        walk.complete(told, "shenhe", Map.of("confirmation", "confirm"));
        walk.complete(told, "shouli", Map.of("verdict", "accept"));
        return told;
    }

    /** Party A is whose data it is. */
    private CaseNumber security() {
        Map<String, Object> text = new HashMap<>(Map.of(
                "agreementTitle", "社会救助系统运维安全保密协议",
                "purpose", "社会救助系统的运行维护",
                "dataScope", "运维中接触到的全部数据",
                "termYears", "1",
                "deliveryMode", "NONE",
                "systemLevel", "3",
                "securityOfficer", "闵征"));
        Map<String, Object> draft = new HashMap<>(text);
        draft.putAll(Map.of(
                "agreementKind",
                "CONFIDENTIALITY",
                "ownSide",
                "A",
                "counterpartHandler",
                "shenhe",
                "dataProvider",
                "A"));
        CaseNumber number = walk.start(AgreementWalk.LIFECYCLE, "shenqing", draft);
        text.put("textDecision", "agree");
        walk.complete(number, "shenhe", text);
        agreement.signed(number);
        return number;
    }
}
