package org.shuyue.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.Procedures;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A user of shared data reports an error; the provider corrects it or says why the data is right. */
@ApplicationTest
class CorrectedDataTest {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String REGISTER = "A0101-0001";

    @Autowired
    CaseWalk cases;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Autowired
    ErrorReports reports;

    @Autowired
    Rectifications rectifications;

    @Autowired
    Procedures procedures;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    MockMvc web;

    @Test
    @Clause({"YC-25a", "SP-04b"})
    void tellsTheProviderAtOnceAndRunsFiveWorkingDays() {
        CaseNumber number = reported();

        assertThat(number.value()).startsWith("JC");
        RunningDeadline deadline = checking(number);
        assertThat(deadline.clause()).isEqualTo("YC-25a");
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(cases.subjects(number, "shenhe")).contains("共享数据有误，请校核更正");
        assertThat(cases.task(number, "shenhe").dueAt()).isEqualTo(deadline.dueAt());
    }

    @Test
    @Clause("YC-25a")
    void theReporterIsToldOfTheCorrection() {
        CaseNumber number = reported();
        cases.complete(number, "shenhe", Map.of("reportAnswer", "corrected", "correctionNote", "已按户籍信息更正"));

        assertThat(cases.end(number)).isEqualTo("EndEvent_DataCorrected");
        assertThat(checking(number).state()).isEqualTo(DeadlineState.MET);
        assertThat(cases.letters(number, "shenqing").get(0).text()).contains("已按户籍信息更正");
        assertThat(reports.find(number).orElseThrow().correctionState()).isEqualTo(CorrectionState.CORRECTED);
    }

    @Test
    @Clause("YC-25a")
    void thatTheDataIsRightNeedsReasonsAndBasis() {
        CaseNumber number = reported();
        assertThatThrownBy(() -> cases.complete(number, "shenhe", Map.of("reportAnswer", "right")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("认为无误的理由")
                .hasMessageContaining("认为无误的依据");
        cases.complete(
                number, "shenhe", Map.of("reportAnswer", "right", "answerReasons", "与原始档案一致", "answerBasis", "登记档案"));
        assertThat(cases.end(number)).isEqualTo("EndEvent_DataRight");
        assertThat(cases.letters(number, "shenqing").get(0).text()).contains("与原始档案一致", "依据：登记档案", "照常办理");
    }

    @Test
    @Clause("YC-25b")
    void businessGoesOnAsFormSheetAndLettersSay() {
        String form = procedures
                .form("data-correction", Map.of("resource", REGISTER), cases.person("shenqing"))
                .schemaJson();
        assertThat(form).contains("受理单位应当照常办理");
        CaseNumber number = reported();
        CaseSheet sheet = procedures.sheets("data-correction", number).get(0);
        assertThat(sheet.lines().get(0).text()).isEqualTo(ContinuedBusiness.NOTICE);
        assertThat(cases.letters(number, "shenqing"))
                .allSatisfy(letter -> assertThat(letter.text()).contains(ContinuedBusiness.NOTICE));
        assertThat(cases.letters(number, "shenhe").get(0).text()).contains(ContinuedBusiness.NOTICE);
    }

    @Test
    @Clause({"YC-17a", "YC-25a"})
    void isHandedOverToBeRectified() throws Exception {
        rectifications
                .openFor(new ResourceId(REGISTER))
                .ifPresent(open -> withdrawal.withdraw(open, "为测试让路", cases.person("shouli")));
        CaseNumber number = reported();
        Map<String, Object> handOver =
                Map.of("reportAnswer", "handOver", "correctionNote", "本条已更正", "widerProblem", "同一批导入的记录都缺少日期");
        cases.complete(number, "shenhe", handOver);

        assertThat(cases.end(number)).isEqualTo("EndEvent_ReportHandedOver");
        CaseNumber rectification =
                Objects.requireNonNull(reports.find(number).orElseThrow().rectification());
        Rectification begun = rectifications.find(rectification).orElseThrow();
        assertThat(begun.origin()).isEqualTo(RectificationOrigin.FEEDBACK);
        assertThat(begun.problem()).contains("同一批导入的记录都缺少日期", number.value());
        assertThat(cases.task(rectification, "shenhe").name()).isEqualTo("核实更正数据");

        CaseNumber another = reported();
        assertThatThrownBy(() -> cases.complete(another, "shenhe", handOver))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("已有在办的整改 " + rectification);
        web.perform(get("/cases/" + rectification).with(user("shenqing")))
                .andExpect(content().string(not(containsString("/withdraw"))));
        web.perform(get("/cases/" + rectification + "/withdraw").with(user("shenhe")))
                .andExpect(status().isNotFound());
        web.perform(get("/cases/" + rectification).with(user("shouli")))
                .andExpect(content().string(containsString("撤销整改")));
        web.perform(get("/cases/" + rectification + "/withdraw").with(user("shouli")))
                .andExpect(content().string(containsString("撤销后不能恢复")));
        web.perform(post("/cases/" + rectification + "/withdraw")
                        .with(user("shouli"))
                        .with(csrf())
                        .param("withdrawalReason", "测试到此结束"))
                .andExpect(redirectedUrl("/cases/" + rectification));
        assertThat(cases.hasEnded(rectification)).isTrue();
        assertThat(cases.subjects(number, "shenqing")).contains("整改撤销");
    }

    @Test
    void isTakenBackByItsReporterOnly() {
        CaseNumber number = reported();
        assertThatThrownBy(() -> withdrawal.withdraw(number, "看错了", cases.person("shouli")))
                .hasMessageContaining("只有反馈人本人");
        withdrawal.withdraw(number, "看错了", cases.person("shenqing"));
        assertThat(cases.end(number)).isEqualTo("EndEvent_ReportWithdrawn");
        assertThat(checking(number).state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    @Clause("YC-25a")
    void isPressedAndEscalated() {
        CaseNumber number = reported();
        RunningDeadline deadline = checking(number);
        clock.set(LocalDateTime.ofInstant(deadline.warnAt(), clock.getZone()));
        cases.fireTimers(number);
        assertThat(cases.subjects(number, "shenhe")).contains("催办：校核更正即将到期");
        clock.set(LocalDateTime.ofInstant(deadline.dueAt(), clock.getZone()));
        cases.fireTimers(number);
        assertThat(checking(number).breached()).isTrue();
        assertThat(cases.task(number, "shenhe").name()).isEqualTo("校核更正");
    }

    @Test
    @Clause("SP-04b")
    void whetherItWasToldAtOnceStaysInTheLedger() {
        assertThat(telling(reported())).satisfies(deadline -> {
            assertThat(deadline.clause()).isEqualTo("SP-04b");
            assertThat(deadline.state()).isEqualTo(DeadlineState.MET);
            assertThat(deadline.breached()).isFalse();
        });
        Map<String, Object> fields = report();
        fields.put("discoveredOn", "2026-02-02");
        assertThat(telling(cases.start("data-correction", "shenqing", fields)).breached())
                .isTrue();
    }

    private RunningDeadline checking(CaseNumber number) {
        return ledger.of(number).stream()
                .filter(deadline -> deadline.ruleId().equals("data-correction.correct"))
                .findFirst()
                .orElseThrow();
    }

    private RunningDeadline telling(CaseNumber number) {
        return ledger.of(number).stream()
                .filter(deadline -> deadline.ruleId().equals("data-correction.tell-provider"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause("SP-04b")
    void aSecurityProblemReachesTheOperatorToo() {
        Map<String, Object> fields = report();
        fields.put("faultKind", "security");
        CaseNumber number = cases.start("data-correction", "shenqing", fields);
        assertThat(cases.subjects(number, "shouli")).contains("共享数据有安全问题");
    }

    @Test
    void whatCannotBeIsRefused() {
        Map<String, Object> fields = report();
        cases.start("data-correction", "shenqing", fields);
        refused("minzheng", fields).hasMessageContaining("不必重复反馈");
        fields.put("recordKey", "另一条");
        fields.put("discoveredOn", "2027-01-01");
        fields.put("faultItem", "case_note");
        refused("shenqing", fields).hasMessageContaining("不能晚于今天").hasMessageContaining("共享的信息项");
        refused("shouli", report()).hasMessageContaining("您不能反馈");
        fields = report();
        fields.put("resource", "A0102-0001");
        refused("shenqing", fields).hasMessageContaining("由本单位提供");
    }

    private CaseNumber reported() {
        return cases.start("data-correction", "shenqing", report());
    }

    private static Map<String, Object> report() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("resource", REGISTER);
        fields.put("faultKind", "error");
        fields.put("faultItem", "registered_on");
        fields.put("recordKey", "记录 " + NEXT.incrementAndGet());
        fields.put("whatIsWrong", "登记日期晚于发证日期");
        fields.put("evidence", "群众出示的登记证");
        fields.put("discoveredOn", "2026-03-02");
        fields.put("businessWaiting", true);
        return fields;
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            String login, Map<String, Object> fields) {
        return assertThatThrownBy(() -> cases.start("data-correction", login, fields))
                .isInstanceOf(InputRefused.class);
    }
}
