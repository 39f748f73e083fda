package org.shuyue.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.access.Grants;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.calendar.Period;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.ClockChange;
import org.shuyue.deadline.ClockEvent;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.party.People;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Data that nobody has catalogued yet, by every way that its demand can go. */
@ApplicationTest
class UncataloguedDemandTest {
    private static final String PROCESS = "uncatalogued-request";

    @Autowired
    CaseWalk walk;

    @Autowired
    DataDemands demands;

    @Autowired
    Ledger ledger;

    @Autowired
    Cases cases;

    @Autowired
    Resources resources;

    @Autowired
    Datasets datasets;

    @Autowired
    Grants grants;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Papers papers;

    @Autowired
    Events trail;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    @Clause("YC-23a")
    void isAnsweredWithinSevenWorkingDaysOfItsSubmission() {
        CaseNumber number = submitted();

        assertThat(number.value()).startsWith("XQ2026-");
        assertThat(deadline(number, 0).dueDate()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(deadline(number, 0).clause()).isEqualTo("YC-23a");
        clock.set(LocalDateTime.of(2026, 3, 4, 9, 0));
        forward(number);
        assertThat(ledger.of(number)).as("one clock, from the submission").hasSize(1);
        assertThat(walk.letters(number, "shenhe").get(0).text()).contains("2026-03-11");
    }

    @Test
    @Clause("YC-23a")
    void isAcceptedInWritingOnceWhoeverHasTheDataInTheEnd() {
        CaseNumber number = submitted();
        forward(number);
        answer(number, Map.of("answerDecision", "notHolder", "disownReason", "据了解由卫生健康部门掌握"));
        walk.complete(number, "shouli", Map.of("findDecision", "forward", "providerAgency", "A0104"));

        assertThat(PaperText.of(papers, number, DocumentKind.ACCEPTANCE_LETTER))
                .contains(number.value(), "现予受理", "答复期限：7个工作日，最后一日为2026年3月11日");
    }

    @Test
    @Clause("YC-23a")
    void isPutOffInWritingWhereTheRulesOfAnAgencyAllowThat() {
        CaseNumber number = submitted();
        forward(number);
        RunningDeadline deadline = deadline(number, 0);
        events.publishEvent(new ClockChange(
                deadline,
                new ClockEvent(
                        "extended 1",
                        ClockEvent.Kind.EXTENDED,
                        clock.instant(),
                        Period.parse("P3WD"),
                        null,
                        null,
                        "经批准延长",
                        "涉及多个科室",
                        "",
                        deadline.calendarVersion(),
                        walk.person("lingdao").id(),
                        clock.instant()),
                "2026-03-06",
                people.actor(walk.person("lingdao").id())));

        assertThat(PaperText.of(papers, number, DocumentKind.EXTENSION_LETTER))
                .contains("原定于2026年3月6日以前答复", "因涉及多个科室", "延长至2026年3月11日");
    }

    @Test
    @Clause("YC-23b")
    void isCataloguedAggregatedAndSharedWithinSevenWorkingDaysOfTheAnswer() {
        CaseNumber number = submitted();
        forward(number);
        clock.set(LocalDateTime.of(2026, 3, 5, 10, 0));
        answer(number, Map.of("answerDecision", "agreeDirect"));
        assertThat(deadline(number, 0).state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline(number, 1).ruleId()).isEqualTo("uncatalogued-request.share");
        assertThat(deadline(number, 1).dueDate()).isEqualTo(LocalDate.of(2026, 3, 16));

        walk.complete(number, "shenhe", entry("A0101-0901"));
        assertThat(resources.find(new ResourceId("A0101-0901")).items())
                .extracting("label")
                .containsExactly("单位名称", "成立日期", "职工人数");
        assertThatThrownBy(() -> walk.complete(number, "shouli", sharing()))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("还没有数据");
        aggregate("A0101-0901");
        walk.complete(number, "shouli", sharing());

        assertThat(walk.end(number)).isEqualTo("EndEvent_DataShared");
        assertThat(deadline(number, 1).state()).isEqualTo(DeadlineState.MET);
        assertThat(grants.ofCase(number).orElseThrow().items()).containsExactly("unit_name", "founded_on", "staff");
        assertThat(cases.look(number).orElseThrow().state()).isEqualTo("同意共享，已开通");
        assertThat(PaperText.of(papers, number, DocumentKind.CONFIDENTIALITY_PLEDGE))
                .contains("沈青", "民办职业培训机构名录");
    }

    @Test
    @Clause("YC-23c")
    void isWatchedUntilThePromisedDateWhereTheDataMustBeWorkedOn() {
        CaseNumber number = submitted();
        forward(number);
        answer(number, Map.of("answerDecision", "agreeLater", "promisedDate", "2026-04-15"));

        RunningDeadline promise = deadline(number, 1);
        assertThat(promise.ruleId()).isEqualTo("uncatalogued-request.share-promised");
        assertThat(promise.clause()).isEqualTo("YC-23c");
        assertThat(PaperText.of(papers, number, DocumentKind.CONSENT_LETTER)).contains("承诺共享的日期：2026年4月15日");
        assertThat(promise.dueDate()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(ledger.explain(promise, clock.instant()).due().dueDate()).isEqualTo(LocalDate.of(2026, 4, 15));
        clock.set(LocalDateTime.of(2026, 4, 14, 9, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "shenhe").get(0)).isEqualTo("催办：编制目录即将到期");
        clock.set(LocalDateTime.of(2026, 4, 16, 0, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "lingdao").get(0)).isEqualTo("督办：编制目录超期未完成");
        assertThat(walk.subjects(number, "duban").get(0)).isEqualTo("督办：编制目录超期未完成");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 已过或者就是今天",
        "2026-03-02, 已过或者就是今天",
        "2026-04-05, 此后的第一个工作日 2026-04-07",
        "2026-03-14, 此后的第一个工作日 2026-03-16",
        "2027-06-01, 超过一年",
    })
    @Clause("YC-23c")
    void isNotPromisedForADayThatCannotBe(LocalDate promised, String objection) {
        CaseNumber number = submitted();
        forward(number);

        assertThatThrownBy(() ->
                        answer(number, Map.of("answerDecision", "agreeLater", "promisedDate", promised.toString())))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(objection);
    }

    @Test
    @Clause("YC-23d")
    void isRefusedWithReasonsAndLegalBasisOnly() {
        CaseNumber number = submitted();
        forward(number);

        assertThatThrownBy(() -> answer(number, Map.of("answerDecision", "refuse", "refusalReasons", "涉及商业秘密")))
                .hasMessageContaining("请填写“法律、法规依据”");
        answer(number, Map.of("answerDecision", "refuse", "refusalReasons", "涉及商业秘密", "refusalBasis", "《反不正当竞争法》第十五条"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_DemandRefused");
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("涉及商业秘密", "《反不正当竞争法》第十五条");
        assertThat(PaperText.of(papers, number, DocumentKind.REFUSAL_LETTER))
                .contains("涉及商业秘密", "《反不正当竞争法》第十五条", "救济途径");
        assertThat(deadline(number, 0).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    @Clause("YC-23a")
    void endsWithTheHintWhereTheCatalogueHasTheDataAlready() {
        CaseNumber number = submitted();

        assertThatThrownBy(() -> walk.complete(
                        number, "shouli", Map.of("findDecision", "existing", "existingResource", "A0101-9999")))
                .hasMessageContaining("目录中没有编码为“A0101-9999”");
        walk.complete(number, "shouli", Map.of("findDecision", "existing", "existingResource", "A0101-0001"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_AlreadyCatalogued");
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("/catalogue/A0101-0001");
    }

    @Test
    @Clause("YC-23a")
    void goesBackToTheOperatorWhenItIsNotTheProvidersDataAndTheClockGoesOn() {
        CaseNumber number = submitted();
        forward(number);
        answer(number, Map.of("answerDecision", "notHolder", "disownReason", "据了解由卫生健康部门掌握"));
        walk.complete(number, "shouli", Map.of("findDecision", "forward", "providerAgency", "A0104"));
        walk.complete(
                number,
                "weijian",
                Map.of("answerDecision", "refuse", "refusalReasons", "属于个人隐私", "refusalBasis", "《个人信息保护法》第二十八条"));

        assertThat(ledger.of(number)).hasSize(1);
        assertThat(demands.find(number).orElseThrow().disowned()).contains("卫生健康部门掌握");
    }

    @Test
    void isForwardedOnlyToAnAgencyThatCanAnswer() {
        CaseNumber number = submitted();

        assertThatThrownBy(() ->
                        walk.complete(number, "shouli", Map.of("findDecision", "forward", "providerAgency", "A0102")))
                .hasMessageContaining("不能转给需求单位自己");
        assertThatThrownBy(() ->
                        walk.complete(number, "shouli", Map.of("findDecision", "forward", "providerAgency", "A0110")))
                .hasMessageContaining("没有审核人员");
        assertThatThrownBy(() ->
                        walk.complete(number, "shouli", Map.of("findDecision", "forward", "providerAgency", "A9999")))
                .hasMessageContaining("只能在所列选项中选择");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entryCode  | A0101-0001                  | 目录中已有编码
            entryCode  | 编码                         | 由字母和数字组成
            entryItems | person_name 姓名             | 第 1 行：应写成
            entryItems | 姓名 姓名 字符型              | 字段名“姓名”
            entryItems | person_name 姓名 文字        | 没有类型“文字”
            entryItems | person_name 姓名 字符型 很长  | 没有敏感级别“很长”
            """)
    void isNotCataloguedWithAnEntryThatCannotBe(String field, String text, String objection) {
        CaseNumber number = submitted();
        forward(number);
        answer(number, Map.of("answerDecision", "agreeDirect"));
        Map<String, Object> entry = entry("A0101-0902");
        entry.put(field, text);

        assertThatThrownBy(() -> walk.complete(number, "shenhe", entry))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(objection);
    }

    @Test
    void isTakenBackByTheApplicantAlsoWhileItIsBeingCatalogued() {
        CaseNumber number = submitted();
        forward(number);
        answer(number, Map.of("answerDecision", "agreeDirect"));
        withdrawal.withdraw(number, "改用其他数据", walk.person("shenqing"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_RequestWithdrawn");
        assertThat(ledger.of(number)).noneMatch(RunningDeadline::running);
        assertThat(walk.subjects(number, "shenhe").get(0)).isEqualTo("数据需求已撤回");
    }

    @Test
    @Clause("YC-23b")
    void takesItsEntryAlongWhenItIsTakenBackAfterCataloguing() {
        CaseNumber number = submitted();
        forward(number);
        answer(number, Map.of("answerDecision", "agreeDirect"));
        walk.complete(number, "shenhe", entry("A0101-0904"));
        assertThat(resources.look(new ResourceId("A0101-0904"))).isPresent();
        withdrawal.withdraw(number, "改用其他数据", walk.person("shenqing"));

        assertThat(resources.look(new ResourceId("A0101-0904"))).isEmpty();
        assertThat(trail.ofCase(number)).extracting(TrailEntry::kind).contains("data-demand.withdrawn");
        assertThat(walk.subjects(number, "shouli")).doesNotContain("需求已撤回，目录条目保留");
    }

    @Test
    @Clause("YC-23b")
    void leavesItsEntryWhereItHasDataAlreadyAndSaysSo() {
        CaseNumber number = submitted();
        forward(number);
        answer(number, Map.of("answerDecision", "agreeDirect"));
        walk.complete(number, "shenhe", entry("A0101-0905"));
        aggregate("A0101-0905");
        withdrawal.withdraw(number, "改用其他数据", walk.person("shenqing"));

        assertThat(resources.look(new ResourceId("A0101-0905"))).isPresent();
        assertThat(walk.subjects(number, "shouli")).contains("需求已撤回，目录条目保留");
        assertThat(trail.ofCase(number)).extracting(TrailEntry::kind).contains("data-demand.entry-kept");
    }

    @Test
    @Clause({"YC-23a", "YC-23b"})
    void passesEveryNodeAndFlow() {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        CaseNumber number = submitted();
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "shouli").get(0)).isEqualTo("催办：查找提供部门即将到期");
        clock.set(LocalDateTime.of(2026, 3, 12, 0, 0));
        walk.fireTimers(number);
        assertThat(deadline(number, 0).breached()).isTrue();
        forward(number);
        walk.fireTimers(number);
        answer(number, Map.of("answerDecision", "agreeDirect"));
        clock.set(LocalDateTime.of(2026, 3, 24, 0, 0));
        walk.fireTimers(number);
        walk.complete(number, "shenhe", entry("A0101-0903"));
        walk.fireTimers(number);
        aggregate("A0101-0903");
        walk.complete(number, "shouli", sharing());
        assertThat(deadline(number, 1).breached()).isTrue();

        CaseNumber existing = submitted();
        walk.complete(existing, "shouli", Map.of("findDecision", "existing", "existingResource", "A0101-0001"));
        CaseNumber refused = submitted();
        forward(refused);
        answer(refused, Map.of("answerDecision", "notHolder", "disownReason", "据了解由卫生健康部门掌握"));
        forward(refused);
        answer(
                refused,
                Map.of("answerDecision", "refuse", "refusalReasons", "涉及商业秘密", "refusalBasis", "《反不正当竞争法》第十五条"));
        withdrawal.withdraw(submitted(), "改用其他数据", walk.person("shenqing"));
        walk.everyNodeAndFlow(PROCESS);
    }

    private CaseNumber submitted() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("dataName", "民办职业培训机构名录");
        fields.put("wantedContents", "机构名称、成立日期、职工人数");
        fields.put("scenario", "办理职业培训补贴时核对培训机构资格");
        fields.put("requestBasis", "《就业促进法》第四十九条");
        fields.put("neededUntil", "2026-12-31");
        fields.put("contactName", "沈青");
        fields.put("contactPhone", "0000-8800001");
        fields.put("truthPromise", true);
        fields.put("compliancePromise", true);
        fields.put("securityPromise", true);
        return walk.start(PROCESS, "shenqing", fields);
    }

    private void forward(CaseNumber number) {
        walk.complete(number, "shouli", Map.of("findDecision", "forward", "providerAgency", "A0101"));
    }

    private void answer(CaseNumber number, Map<String, Object> fields) {
        walk.complete(number, "shenhe", fields);
    }

    private static Map<String, Object> entry(String code) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("entryCode", code);
        fields.put("entryName", "民办职业培训机构名录");
        fields.put("entrySummary", "本市民办职业培训机构的基本情况");
        fields.put("entryItems", "unit_name 单位名称 字符型 100\nfounded_on 成立日期 日期型\n\nstaff 职工人数 整数型 内部");
        fields.put("sharingType", "UNCONDITIONAL");
        fields.put("openingType", "UNCONDITIONAL");
        fields.put("updateFrequency", "MONTHLY");
        fields.put("entryCategory", "社会保障");
        return fields;
    }

    private static Map<String, Object> sharing() {
        return Map.of("shareFrom", "2026-03-02", "shareUntil", "2026-12-31");
    }

    private void aggregate(String code) {
        datasets.replace(
                new ResourceId(code),
                new ByteArrayInputStream(
                        "unit_name,founded_on,staff\n云川职业培训学校,2015-06-01,35\n".getBytes(StandardCharsets.UTF_8)),
                new PersonId("shouli"));
    }

    private RunningDeadline deadline(CaseNumber number, int index) {
        return ledger.of(number).get(index);
    }
}
