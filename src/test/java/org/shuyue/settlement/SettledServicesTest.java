package org.shuyue.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.access.GrantState;
import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.agreement.AgreementBreaches;
import org.shuyue.agreement.Agreements;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.PaperState;
import org.shuyue.document.Papers;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.springframework.beans.factory.annotation.Autowired;

/** Services under agreements: accepted on a form, billed by use, paid in time, late, or not. */
@ApplicationTest
class SettledServicesTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);

    @Autowired
    CaseWalk walk;

    @Autowired
    Bills bills;

    @Autowired
    ServiceAcceptances acceptances;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementBreaches breaches;

    @Autowired
    Grants grants;

    @Autowired
    Papers papers;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void isMonday() {
        clock.set(NOON);
    }

    @Test
    @Clause("EG-06")
    void isPaidWithinTheWorkingDaysThatTheAgreementNames() {
        CaseNumber agreement = platform(Map.of("feeStandard", "接口每万次调用 20 元", "paymentDays", "7"));
        CaseNumber bill = bill(agreement, Map.of());

        assertThat(bill.value()).startsWith("FY2026-");
        RunningDeadline limit = ledger.of(bill).get(0);
        assertThat(limit.dueDate()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(limit.clause()).isEqualTo("EG-06");
        assertThat(walk.letters(bill, "shenqing").get(0).text()).contains("240.00 元", "04400001", "2026-03-11");
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        walk.fireTimers(bill);
        assertThat(walk.subjects(bill, "shenqing").get(0)).isEqualTo("催办：支付费用即将到期");
        assertThatThrownBy(() -> pay(bill, "2026-03-11")).hasMessageContaining("不能晚于今天");
        assertThatThrownBy(() -> pay(bill, "2026-03-01")).hasMessageContaining("不能早于要求支付之日");
        pay(bill, "2026-03-10");

        assertThat(walk.end(bill)).isEqualTo("EndEvent_Paid");
        assertThat(ledger.of(bill).get(0).state()).isEqualTo(DeadlineState.MET);
        assertThat(walk.letters(bill, "shenhe").get(0).text()).contains("已支付 240.00 元", "HD-2026-0310");
    }

    @Test
    @Clause("EG-06")
    void isSuspendedWithInterestUntilItIsPaid() {
        CaseNumber agreement = platform(Map.of("feeStandard", "接口每万次调用 20 元", "paymentDays", "7"));
        GrantId grant = grant(agreement);
        CaseNumber bill = overdue(agreement);
        walk.complete(bill, "shenhe", arrears("SUSPEND", "12.00"));

        assertThat(state(grant)).isEqualTo(GrantState.SUSPENDED);
        assertThat(walk.letters(bill, "shenqing").get(0).text()).contains("补缴 252.00 元", "逾期利息 12.00 元");
        pay(bill, "2026-03-13");
        assertThat(walk.end(bill)).isEqualTo("EndEvent_PaidLate");
        assertThat(state(grant)).isEqualTo(GrantState.ACTIVE);
        assertThat(agreements.find(agreement).binding()).isTrue();
        assertThat(ledger.of(bill).get(0).breached()).isTrue();
    }

    @Test
    @Clause("EG-06")
    void goesOnWhereTheProviderWaitsThoughSomebodyElseSuspendedAGrant() {
        CaseNumber agreement = platform(Map.of("feeStandard", "接口每万次调用 20 元", "paymentDays", "7"));
        GrantId grant = grant(agreement);
        grants.suspend(grant, "核对使用情况", new PersonId("shouli"));
        CaseNumber bill = overdue(agreement);
        walk.complete(bill, "shenhe", arrears("WAIT", ""));
        pay(bill, "2026-03-13");

        assertThat(bills.find(bill).orElseThrow().owed()).isEqualByComparingTo("240");
        assertThat(state(grant)).as("suspended for another reason").isEqualTo(GrantState.SUSPENDED);
    }

    @Test
    @Clause("EG-06")
    void endsTheServiceAndStaysDue() {
        CaseNumber agreement = platform(Map.of("feeStandard", "接口每万次调用 20 元", "paymentDays", "7"));
        CaseNumber bill = overdue(agreement);
        walk.complete(bill, "shenhe", arrears("TERMINATE", "12.00"));

        CaseNumber breach = breaches.of(agreement).get(0).caseNumber();
        assertThat(PaperText.of(papers, breach, DocumentKind.AGREEMENT_BREACH_NOTICE))
                .contains("逾期没有支付费用（EG-06）", "04400001");
        walk.complete(breach, "shenhe", Map.of("judgement", "TERMINATED", "judgementReason", "催告以后仍然没有支付"));
        assertThat(agreements.find(agreement).binding()).isFalse();
        pay(bill, "2026-03-13");
        assertThat(walk.end(bill)).isEqualTo("EndEvent_PaidLate");
    }

    @Test
    @Clause("EG-06")
    void chargesNothingWhereTheAgreementNamesNoFee() {
        CaseNumber free = platform(Map.of());
        assertThatThrownBy(() -> bill(free, Map.of())).hasMessageContaining("约定不收取费用");
        CaseNumber agreement = platform(Map.of("feeStandard", "接口每万次调用 20 元", "paymentDays", "7"));
        assertThatThrownBy(() -> bill(agreement, Map.of("billAmount", "0"))).hasMessageContaining("大于零");
        assertThatThrownBy(() -> bill(agreement, Map.of("billAmount", "很多"))).hasMessageContaining("请填写金额");
        assertThatThrownBy(() -> bill(agreement, Map.of("acceptanceCase", "YS2026-999999")))
                .hasMessageContaining("没有编号为“YS2026-999999”的合格验收");
        Map<String, Object> served = charged(agreement, Map.of());
        assertThatThrownBy(() -> walk.start("service-payment", "shenqing", served))
                .hasMessageContaining("由提供服务的一方");
    }

    @Test
    @Clause({"XA-06a", "XA-06b", "XA-05b"})
    void isAcceptedOnAFormInFiveCopiesAfterItsFaultsAreRemoved() {
        CaseNumber agreement = contractor();
        CaseNumber number = asked(agreement, Map.of());
        assertThat(number.value()).startsWith("YS2026-");
        walk.complete(number, "shenhe", Map.of("acceptanceDecision", "reject", "faults", "第二季度没有巡检记录"));

        RunningDeadline remedy = ledger.of(number).get(0);
        assertThat(remedy.dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(remedy.clause()).isEqualTo("XA-06a");
        clock.set(LocalDateTime.of(2026, 3, 6, 9, 0));
        walk.fireTimers(number);
        walk.complete(number, "shenqing", Map.of("remedy", "已补做第二季度的巡检并提交记录"));
        assertThat(ledger.of(number).get(0).state()).isEqualTo(DeadlineState.MET);
        assertThatThrownBy(() -> walk.complete(number, "shenhe", accepted("每月一次，记录齐全")))
                .hasMessageContaining("验收内容有 2 项，验收情况写了 1 行");
        walk.complete(number, "shenhe", accepted("每月一次，记录齐全\n全部在两小时内到场"));
        assertThat(PaperText.of(papers, number, DocumentKind.ACCEPTANCE_FORM))
                .contains(
                        "采购人（甲方）云川市人力资源和社会保障局",
                        "供应商（乙方）云川市民政局",
                        "YCHT-2026-018",
                        "¥241,900.00元（大写：贰拾肆万壹仟玖佰元整）",
                        "¥48,380.00元",
                        "1系统巡检每月一次每月一次，记录齐全",
                        "2现场服务按合同约定全部在两小时内到场",
                        "验收小组成员沈荷、傅和",
                        "没有聘请专家",
                        "一式五份");
        sealed(number);

        assertThat(walk.end(number)).isEqualTo("EndEvent_ServiceAccepted");
        Bill remainder = bills.of(agreement).get(0);
        assertThat(remainder.amount()).isEqualByComparingTo(new BigDecimal("48380"));
        assertThat(remainder.acceptanceCase()).isEqualTo(number);
        RunningDeadline limit = ledger.of(remainder.caseNumber()).get(0);
        assertThat(limit.clause()).isEqualTo("XA-05b");
        assertThat(limit.dueDate()).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    @Clause("XA-06b")
    void endsWithoutAFormWhereOneSideDoesNotSealIt() {
        CaseNumber agreement = contractor();
        CaseNumber number = asked(agreement, Map.of());
        walk.complete(number, "shenhe", accepted("每月一次，记录齐全\n全部在两小时内到场"));
        walk.complete(number, "lingdao", Map.of("signDecision", "refuse", "declineReasons", "合同编号有误"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_FormNotSealed");
        assertThat(papers.of(number)).extracting("state").containsExactly(PaperState.TERMINATED);
        assertThat(bills.of(agreement)).isEmpty();
    }

    @Test
    void isAskedForByTheOneWhoServesAndForNoMoreThanTheContract() {
        CaseNumber agreement = contractor();
        assertThatThrownBy(() -> asked(agreement, Map.of("amountPaid", "300000")))
                .hasMessageContaining("超过合同金额");
        assertThatThrownBy(() -> asked(agreement, Map.of("agreementNumber", "XY1999-000001")))
                .hasMessageContaining("没有这份协议");
        Map<String, Object> buyer = service(agreement, Map.of());
        assertThatThrownBy(() -> walk.start("service-acceptance", "shenhe", buyer))
                .hasMessageContaining("由提供服务的一方（乙方）的经办人办理");
        assertThat(acceptances.of(agreement)).isEmpty();
    }

    @Test
    @Clause({"EG-06", "XA-06a", "XA-06b"})
    void passesEveryNodeAndFlow() {
        isPaidWithinTheWorkingDaysThatTheAgreementNames();
        clock.set(NOON);
        isSuspendedWithInterestUntilItIsPaid();
        clock.set(NOON);
        goesOnWhereTheProviderWaitsThoughSomebodyElseSuspendedAGrant();
        clock.set(NOON);
        endsTheServiceAndStaysDue();
        clock.set(NOON);
        isAcceptedOnAFormInFiveCopiesAfterItsFaultsAreRemoved();
        clock.set(NOON);
        endsWithoutAFormWhereOneSideDoesNotSealIt();
        List.of("service-acceptance", "service-payment").forEach(walk::everyNodeAndFlow);
    }

    private CaseNumber overdue(CaseNumber agreement) {
        CaseNumber bill = bill(agreement, Map.of());
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        walk.fireTimers(bill);
        clock.set(LocalDateTime.of(2026, 3, 12, 0, 0));
        walk.fireTimers(bill);
        clock.set(LocalDateTime.of(2026, 3, 13, 9, 0));
        assertThat(walk.subjects(bill, "shenhe").get(0)).isEqualTo("费用逾期未支付");
        return bill;
    }

    private CaseNumber bill(CaseNumber agreement, Map<String, Object> changes) {
        return walk.start("service-payment", "shenhe", charged(agreement, changes));
    }

    private static Map<String, Object> charged(CaseNumber agreement, Map<String, Object> changes) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("agreementNumber", agreement.value());
        fields.put("servicePeriod", "2026年2月");
        fields.put("chargedItems", "接口调用 12 万次，每万次 20 元，共 240.00 元");
        fields.put("billAmount", "240.00");
        fields.put("invoiceNumber", "04400001");
        fields.putAll(changes);
        return fields;
    }

    private void pay(CaseNumber bill, String on) {
        walk.complete(bill, "shenqing", Map.of("paidOn", on, "paymentProof", "HD-2026-0310"));
    }

    private static Map<String, Object> arrears(String decision, String interest) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("arrearsDecision", decision);
        fields.put("arrearsReason", "催告以后仍然没有支付，利息按约定计算");
        if (!interest.isEmpty()) {
            fields.put("interest", interest);
        }
        return fields;
    }

    private CaseNumber asked(CaseNumber agreement, Map<String, Object> changes) {
        return walk.start("service-acceptance", "shenqing", service(agreement, changes));
    }

    private static Map<String, Object> service(CaseNumber agreement, Map<String, Object> changes) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("agreementNumber", agreement.value());
        fields.put("contractNumber", "YCHT-2026-018");
        fields.put("contractAmount", "241900.00");
        fields.put("amountPaid", "193520.00");
        fields.put("serviceItems", "系统巡检：每月一次\n现场服务");
        fields.putAll(changes);
        return fields;
    }

    private static Map<String, Object> accepted(String findings) {
        return Map.of("acceptanceDecision", "accept", "findings", findings, "inspectors", "沈荷、傅和");
    }

    private GrantId grant(CaseNumber agreement) {
        GrantId id = grants.open(new NewGrant(
                        new CaseNumber("GX-" + agreement),
                        new ResourceId("A0101-0001"),
                        new AgencyId("A0102"),
                        new PersonId("shenqing"),
                        List.of("status"),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2027, 3, 1),
                        "只用于协议目的"))
                .id();
        grants.attach(id, agreement, new PersonId("shenhe"));
        return id;
    }

    private GrantState state(GrantId grant) {
        return grants.state(grants.find(grant));
    }

    /** 沈荷 of the human resources bureau provides the platform, or buys the service; 沈青 of civil affairs is the other. */
    private CaseNumber platform(Map<String, Object> fees) {
        Map<String, Object> text = text("云川市电子政务信息平台共享协议");
        text.put("supportHours", "9");
        text.put("responseHours", "2");
        text.put("solutionHours", "24");
        text.putAll(fees);
        return inForce("PLATFORM_SHARING", text);
    }

    private CaseNumber contractor() {
        Map<String, Object> text = text("门户网站运行维护安全保密协议");
        text.put("systemLevel", "3");
        text.put("securityOfficer", "谢安");
        return inForce("CONFIDENTIALITY", text);
    }

    private CaseNumber inForce(String kind, Map<String, Object> text) {
        Map<String, Object> draft = new HashMap<>(text);
        draft.putAll(
                Map.of("agreementKind", kind, "ownSide", "A", "counterpartHandler", "shenqing", "dataProvider", "A"));
        CaseNumber number = walk.start("agreement-lifecycle", "shenhe", draft);
        Map<String, Object> agree = new HashMap<>(text);
        agree.put("textDecision", "agree");
        walk.complete(number, "shenqing", agree);
        sealed(number);
        return number;
    }

    private void sealed(CaseNumber number) {
        walk.complete(number, "lingdao", Map.of("signDecision", "agree"));
        walk.complete(number, "fuhe", Map.of("contentChecked", true));
        walk.complete(number, "minzheng", Map.of("signDecision", "agree"));
        walk.complete(number, "minzheng", Map.of("contentChecked", true));
    }

    private static Map<String, Object> text(String title) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("agreementTitle", title);
        fields.put("purpose", "共享政务信息，提高服务效率");
        fields.put("dataScope", "服务中涉及的政务信息");
        fields.put("termYears", "1");
        fields.put("deliveryMode", "NONE");
        return fields;
    }
}
