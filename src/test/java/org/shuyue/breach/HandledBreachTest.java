package org.shuyue.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuyue.access.DataService;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.access.Holds;
import org.shuyue.access.NewGrant;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** From the report to its closing. */
@ApplicationTest
class HandledBreachTest {
    private static final ResourceId RESOURCE = new ResourceId(BreachWalk.RESOURCE);

    @Autowired
    CaseWalk walk;

    @Autowired
    Breaches breaches;

    @Autowired
    BreachMapper mapper;

    @Autowired
    Holds holds;

    @Autowired
    Grants grants;

    @Autowired
    DataService data;

    @Autowired
    Resources resources;

    @Autowired
    BreachNotices notices;

    @Autowired
    SendBreachReport report;

    @Autowired
    PublicWarnings warnings;

    @Autowired
    Ledger ledger;

    @Autowired
    SupplementBreach supplements;

    @Autowired
    BreachDecisions decisions;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    @Autowired
    BreachSheets sheets;

    /** The next test finds the data free, whatever became of this one. */
    @AfterEach
    void leaveNothingOpen() {
        for (String reporter : List.of("minzheng", "shouli")) {
            breaches.openFor(new PersonId(reporter), RESOURCE).ifPresent(number -> {
                mapper.unmark(number);
                holds.lift(RESOURCE, number, Actor.SYSTEM);
            });
        }
    }

    @Test
    @Clause({"XA-S8", "YC-44"})
    void isContainedByOneDecisionThatStopsEveryGrantAndTellsItsHolder() {
        String token = token();
        CaseNumber number = BreachWalk.reported(walk);
        BreachWalk.contain(walk, number);

        assertThat(holds.of(RESOURCE)).isPresent();
        assertThatThrownBy(() -> data.fetch(token, RESOURCE, 0, 1, null))
                .hasMessageContaining(BreachWalk.CONTAIN_REASON);
        assertThat(walk.subjects(number, "shenqing")).containsExactly("数据资源已紧急暂停提供");

        BreachWalk.judge(walk, number);
        BreachWalk.send(walk, number, Map.of());
        BreachWalk.receipts(walk, number);
        BreachWalk.steps(walk, number);
        assertThat(holds.of(RESOURCE)).isPresent();
        BreachWalk.lift(walk, number);
        assertThat(holds.of(RESOURCE)).isEmpty();
        assertThat(data.fetch(token, RESOURCE, 0, 1, null).rows()).hasSize(1);
        assertThat(walk.subjects(number, "shenqing")).containsExactly("数据资源已恢复提供", "数据资源已紧急暂停提供");
        BreachWalk.close(walk, number);
        assertThat(walk.end(number)).isEqualTo("EndEvent_ReportClosed");
    }

    @Test
    @Clause("XA-S9")
    void isReportedIncompleteAndSupplementedVersionByVersion() {
        CaseNumber number = BreachWalk.reported(walk);
        BreachWalk.send(walk, number, Map.of("noticeSubjects", "尚在统计"));

        assertThat(notices.versions(number)).hasSize(2);
        assertThat(last(number).missing()).containsExactly("泄露时间", "泄露范围和数据种类", "补救措施", "对方要求提供的其他信息");
        assertThat(walk.letters(number, "zhuguan").get(0).text()).contains("尚缺：泄露时间、");
        assertThat(ledger.of(number))
                .filteredOn(deadline -> deadline.goesBy("breach-report.report"))
                .extracting(RunningDeadline::state)
                .containsExactly(DeadlineState.MET);

        supplement(number, "minzheng", Map.of("noticeScope", "姓名和登记日期", "leakAt", "2026-03-02T06:00"));
        supplement(number, "shouli", Map.of("noticeRemedy", "令牌作废", "noticeOther", "无"));
        assertThat(last(number).missing()).isEmpty();
        assertThat(last(number).subjects()).isEqualTo("尚在统计");
        assertThat(notices.versions(number))
                .extracting(BreachNotice::writtenBy)
                .containsExactly("闵征", "寿立", "闵征", "寿立");
        assertThat(walk.subjects(number, "shenhe")).startsWith("数据泄露补充报告（第 4 版）", "数据泄露补充报告（第 3 版）");
        finish(number);
    }

    @Test
    @Clause("XA-S9")
    void refusesASupplementOfNothingOrOfStrangersOrWithTimesThatCannotBe() {
        CaseNumber number = BreachWalk.reported(walk);

        assertThatThrownBy(() -> supplement(number, "minzheng", Map.of("noticeScope", " ")))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> supplement(number, "rare", Map.of("noticeScope", "全部")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> supplement(number, "duban", Map.of("noticeScope", "全部")))
                .hasMessageContaining("只有报告人");
        assertThatThrownBy(() -> supplement(number, "minzheng", Map.of("leakAt", "2026-03-02T08:30")))
                .hasMessageContaining("泄露时间晚于发现时间");
        assertThat(notices.versions(number)).hasSize(1);
        BreachWalk.send(walk, number, Map.of());
        finish(number);
    }

    @Test
    @Clause("XA-S8")
    void isConfirmedByEachWhoGotTheReport() {
        Map<String, Object> fields = BreachWalk.report("2026-03-02T08:00");
        fields.put("severity", "serious");
        CaseNumber number = walk.start(BreachWalk.PROCESS, "minzheng", fields);
        BreachWalk.send(walk, number, BreachWalk.fullNotice());

        assertThat(report.receipts(number))
                .extracting(BreachReceipt::receiver)
                .containsExactly("云川市人力资源和社会保障局", "公共数据主管部门", "公安机关网络安全保卫部门");
        assertThatThrownBy(() -> walk.complete(
                        number, "shenhe", "登记签收回执", Map.of("receivedBy", "沈荷", "receivedAt", "2026-03-02T10:00")))
                .hasMessageContaining("签收时间晚于现在");
        walk.complete(
                number,
                "shenhe",
                "登记签收回执",
                Map.of("receivedBy", "沈荷", "receivedAt", "2026-03-02T08:50", "receiptNote", "请提供涉及人员名单"));
        walk.complete(number, "zhuguan", "登记签收回执", Map.of("receivedBy", "祝冠", "receivedAt", "2026-03-02T08:55"));
        assertThat(walk.tasks(number, "shenhe")).isEmpty();
        assertThat(report.receipts(number).get(0).note()).isEqualTo("请提供涉及人员名单");
        assertThat(report.receipts(number).get(2).receivedBy()).isNull();
        finish(number);
        assertThat(report.receipts(number))
                .extracting(BreachReceipt::receivedBy)
                .doesNotContainNull();
        assertThat(sheets.of(number).toString()).contains("沈荷 签收");
    }

    @Test
    @Clause("YC-44")
    void warnsThePublicAndTakesTheWarningBackWithAReason() {
        CaseNumber number = BreachWalk.reported(walk);
        walk.complete(
                number,
                "zhuguan",
                "研判公开预警",
                Map.of(
                        "warningDecision",
                        "publish",
                        "warningTitle",
                        "谨防冒充就业服务的电话",
                        "warningText",
                        "近期可能有人冒充就业服务机构来电，请勿提供验证码。"));

        PublicWarning warning = warnings.of(number).get(0);
        assertThat(warnings.latest()).contains(warning);
        assertThatThrownBy(() -> warnings.withdraw(warning.id(), " ", walk.person("zhuguan")))
                .hasMessage("请填写撤回的理由");
        assertThatThrownBy(() -> warnings.withdraw(warning.id(), "不需要了", walk.person("shouli")))
                .hasMessageContaining("不由您撤回");
        warnings.withdraw(warning.id(), "风险已消除", walk.person("zhuguan"));
        assertThat(warnings.of(number).get(0).withdrawalReason()).isEqualTo("风险已消除");
        assertThatThrownBy(() -> warnings.withdraw(warning.id(), "再次", walk.person("zhuguan")))
                .hasMessageContaining("已经撤回");
        BreachWalk.send(walk, number, Map.of());
        BreachWalk.contain(walk, number);
        BreachWalk.toTheEnd(walk, number);
    }

    @Test
    void isClosedOnlyWithCauseRemedyAndLessons() {
        CaseNumber number = BreachWalk.reported(walk);
        BreachWalk.send(walk, number, Map.of());
        walk.complete(
                number, "shouli", "决定即时封控", Map.of("containDecision", "notContain", "containReason", "数据已公开，无需封控"));
        BreachWalk.judge(walk, number);
        BreachWalk.receipts(walk, number);
        BreachWalk.steps(walk, number);

        assertThat(holds.of(number)).isEmpty();
        assertThatThrownBy(() -> walk.complete(
                        number, "shouli", "总结结案", Map.of("breachCause", "令牌写入公开代码库", "breachLessons", "统一管理令牌")))
                .hasMessageContaining("请填写“整改和补救结果”");
        BreachWalk.close(walk, number);
        assertThat(walk.subjects(number, "minzheng").get(0)).isEqualTo("您报告的数据泄露已处置结案");
        CaseNumber again = BreachWalk.reported(walk);
        assertThat(again).as("a new report after the closing").isNotEqualTo(number);
        BreachWalk.send(walk, again, Map.of());
        finish(again);
    }

    @Test
    @Clause("XA-S8")
    void isPressedForAtTwoSixAndTenHoursAndEscalatedAtTwelveAndPassesEveryNodeAndFlow() {
        CaseNumber number = BreachWalk.reported(walk);
        BreachWalk.contain(walk, number);
        for (int hour : List.of(10, 14, 18)) {
            clock.set(LocalDateTime.of(2026, 3, 2, hour, 0));
            walk.fireTimers(number);
        }
        assertThat(walk.subjects(number, "zhuguan"))
                .containsExactly("催报：数据泄露报告尚未报送", "催报：数据泄露报告尚未报送", "催报：数据泄露报告尚未报送", "紧急：数据泄露报告");
        assertThat(walk.subjects(number, "duban")).hasSize(4);
        clock.set(LocalDateTime.of(2026, 3, 2, 20, 0));
        walk.fireTimers(number);

        assertThat(walk.subjects(number, "duban")).startsWith("督办：数据泄露报告超时").hasSize(5);
        assertThat(walk.subjects(number, "zhuguan")).startsWith("督办：数据泄露报告超时");
        assertThat(walk.subjects(number, "lingdao")).startsWith("督办：数据泄露报告超时");
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(number.value())
                                .singleResult()
                                .getId())
                        .list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getActivityId()).isEqualTo("UserTask_SendReport"));
        BreachWalk.send(walk, number, Map.of());
        supplement(number, "minzheng", Map.of("noticeScope", "姓名和登记日期"));
        BreachWalk.judge(walk, number);
        BreachWalk.toTheEnd(walk, number);

        CaseNumber open = BreachWalk.reported(walk);
        walk.fireTimers(open);
        assertThat(walk.subjects(open, "duban")).contains("督办：决定即时封控超期未完成");
        walk.complete(open, "shouli", "决定即时封控", Map.of("containDecision", "notContain", "containReason", "数据已公开，无需封控"));
        BreachWalk.send(walk, open, Map.of());
        BreachWalk.judge(walk, open);
        BreachWalk.receipts(walk, open);
        BreachWalk.steps(walk, open);
        BreachWalk.close(walk, open);

        CaseNumber nothing = BreachWalk.reported(walk);
        decisions.endAsFalseAlarm(nothing, "经核查没有泄露", walk.person("zhuguan"));
        assertThat(walk.end(nothing)).isEqualTo("EndEvent_FalseAlarm");
        walk.everyNodeAndFlow(BreachWalk.PROCESS);
    }

    @Test
    @Clause("YC-44")
    void isToBeActedOnWithinFourHoursOfItsDiscovery() {
        CaseNumber number = BreachWalk.reported(walk);
        assertThat(ledger.running(number, "security-incident.report").orElseThrow())
                .satisfies(deadline -> assertThat(deadline.dueText()).isEqualTo("2026-03-02T12:00"))
                .satisfies(deadline -> assertThat(deadline.clause()).isEqualTo("YC-44"));
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "shouli")).contains("催办：决定即时封控即将到期");
        BreachWalk.contain(walk, number);
        assertThat(ledger.running(number, "security-incident.report")).isEmpty();
        BreachWalk.send(walk, number, Map.of());
        BreachWalk.judge(walk, number);
        BreachWalk.toTheEnd(walk, number);
    }

    @Test
    void isHandledByTheOneOnDutyAloneAlsoWhenHeReportedItHimself() {
        CaseNumber number = walk.start(BreachWalk.PROCESS, "shouli", BreachWalk.report("2026-03-02T08:00"));
        BreachWalk.contain(walk, number);
        BreachWalk.send(walk, number, Map.of());
        BreachWalk.judge(walk, number);
        BreachWalk.toTheEnd(walk, number);
        assertThat(walk.hasEnded(number)).isTrue();
    }

    private void finish(CaseNumber number) {
        BreachWalk.contain(walk, number);
        BreachWalk.judge(walk, number);
        BreachWalk.toTheEnd(walk, number);
        assertThat(walk.hasEnded(number)).isTrue();
    }

    private NoticeContents last(CaseNumber number) {
        List<BreachNotice> versions = notices.versions(number);
        return versions.get(versions.size() - 1).contents();
    }

    private void supplement(CaseNumber number, String login, Map<String, Object> fields) {
        supplements.supplement(number, fields, walk.person(login));
    }

    private String token() {
        Grant grant = grants.open(new NewGrant(
                new CaseNumber("GX2026-800001"),
                RESOURCE,
                new AgencyId("A0102"),
                new PersonId("shenqing"),
                resources.find(RESOURCE).sharedItems().stream()
                        .map(DataItem::name)
                        .toList(),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 12, 31),
                "仅用于核查就业补贴资格"));
        return grants.issueToken(grant.id(), grant.applicant());
    }
}
