package org.shuyue.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
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
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

/** Data of another level or region, coordinated by every way that it can go. */
@ApplicationTest
@Clause("YC-24")
class CrossLevelCoordinationTest {
    private static final String PROCESS = "cross-level-coordination";

    @Autowired
    CaseWalk walk;

    @Autowired
    Coordinations coordinations;

    @Autowired
    Ledger ledger;

    @Autowired
    Cases cases;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Events trail;

    @Autowired
    MovableClock clock;

    @Test
    void isCoordinatedByTheAuthorityAndObtained() {
        CaseNumber number = submitted("shenqing");
        assertThat(number.value()).startsWith("KC2026-");
        assertThat(deadline(number, 0).dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(deadline(number, 0).citation()).contains("来源未定时限");
        assertThat(walk.subjects(number, "zhuguan")).contains("跨层级、跨地区数据待协调");
        assertThat(walk.tasks(number, "dongping")).isEmpty();

        walk.complete(number, "zhuguan", Map.of("coordinationWay", "coordinate"));
        assertThat(cases.look(number).orElseThrow().state()).isEqualTo("主管部门协调，待发函");
        clock.set(LocalDateTime.of(2026, 3, 4, 10, 0));
        walk.complete(number, "zhuguan", letter("2026-03-04"));
        assertThat(deadline(number, 0).state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline(number, 1).ruleId()).isEqualTo("cross-level-coordination.reply");
        clock.set(LocalDateTime.of(2026, 3, 12, 10, 0));
        Map<String, Object> reply = reply("obtained");
        reply.put("provision", "省平台开通接口，账号已交付申请单位");
        reply.put("obtainedResource", "A0101-0007");
        walk.complete(number, "zhuguan", reply);

        assertThat(walk.end(number)).isEqualTo("EndEvent_DataObtained");
        assertThat(deadline(number, 1).state()).isEqualTo(DeadlineState.MET);
        Coordination one = coordinations.find(number).orElseThrow();
        assertThat(one.resource()).isEqualTo(new ResourceId("A0101-0007"));
        assertThat(one.resultText()).contains("省平台开通接口").contains("A0101-0007");
        CoordinationLetter sent = coordinations.letters(number).get(0);
        assertThat(sent.letterNumber()).isEqualTo("云数函〔2026〕12号");
        assertThat(sent.repliedOn()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("省平台开通接口");
        assertThat(trail.ofCase(number))
                .extracting(TrailEntry::kind)
                .contains(
                        "coordination.submitted",
                        "coordination.taken",
                        "coordination.letter-sent",
                        "coordination.replied");
    }

    @Test
    void isForTheCountysOwnAuthority() {
        CaseNumber number = submitted("quxu");

        assertThat(walk.tasks(number, "zhuguan")).isEmpty();
        assertThat(walk.subjects(number, "dongping")).contains("跨层级、跨地区数据待协调");
        walk.complete(number, "dongping", Map.of("coordinationWay", "coordinate"));
        walk.complete(number, "dongping", letter("2026-03-02"));
        Map<String, Object> reply = reply("notObtainable");
        reply.put("repliedOn", "2026-03-02");
        reply.put("replyReasons", "省级数据尚未归集，不能提供");
        walk.complete(number, "dongping", reply);
        assertThat(walk.end(number)).isEqualTo("EndEvent_NotObtainable");
        assertThat(coordinations.find(number).orElseThrow().resultText()).contains("尚未归集");
    }

    @Test
    void isCoordinatedByTheAgencyThroughTheAuthority() {
        CaseNumber number = submitted("shenqing");
        walk.complete(
                number, "zhuguan", Map.of("coordinationWay", "agencyGoes", "authorityRemark", "请联系省公共数据主管部门数据共享处"));
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("省公共数据主管部门数据共享处");

        assertThat(walk.tasks(number, "zhuguan")).isEmpty();
        walk.complete(number, "shenqing", letter("2026-03-02"));
        assertThat(walk.subjects(number, "zhuguan").get(0)).isEqualTo("申请单位已发协调函");
        Map<String, Object> reply = reply("redirected");
        reply.put("repliedOn", "2026-03-02");
        reply.put("otherResource", "A9999-0001");
        assertThatThrownBy(() -> walk.complete(number, "shenqing", reply)).hasMessageContaining("目录中没有编码为“A9999-0001”");
        reply.put("otherResource", "A0101-0007");
        walk.complete(number, "shenqing", reply);
        assertThat(walk.end(number)).isEqualTo("EndEvent_ServedOtherwise");
    }

    @Test
    void endsWithTheHintWhereTheCatalogueHasTheDataAlready() {
        CaseNumber number = submitted("shenqing");
        walk.complete(number, "zhuguan", Map.of("coordinationWay", "existing", "existingResource", "A0101-0007"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_AlreadyCatalogued");
        assertThat(walk.letters(number, "shenqing").get(0).text()).contains("/catalogue/A0101-0007");
        assertThat(ledger.of(number)).noneMatch(RunningDeadline::running);
    }

    @Test
    void isDeclinedWithReasonsAndLegalBasisOnly() {
        CaseNumber number = submitted("shenqing");

        assertThatThrownBy(() -> walk.complete(number, "zhuguan", Map.of("coordinationWay", "decline")))
                .hasMessageContaining("请填写“不予协调的理由”")
                .hasMessageContaining("请填写“不予协调的依据”");
        walk.complete(
                number,
                "zhuguan",
                Map.of(
                        "coordinationWay",
                        "decline",
                        "declineReasons",
                        "超出申请单位的法定职责",
                        "declineBasis",
                        "《公共数据管理办法》第二十一条"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_CoordinationDeclined");
    }

    @Test
    void sendsAnotherLetterWhereTheFirstDidNotDo() {
        CaseNumber number = submitted("shenqing");
        walk.complete(number, "zhuguan", Map.of("coordinationWay", "coordinate"));
        walk.complete(number, "zhuguan", letter("2026-03-02"));
        clock.set(LocalDateTime.of(2026, 3, 12, 10, 0));
        Map<String, Object> again = reply("again");
        again.put("againReason", "对方要求由省级主管部门转函");
        walk.complete(number, "zhuguan", again);

        assertThat(deadline(number, 2).dueDate())
                .as("another five working days")
                .isEqualTo(LocalDate.of(2026, 3, 19));
        walk.complete(number, "zhuguan", letter("2026-03-12"));
        assertThat(coordinations.letters(number)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 晚于今天，请在发出以后登记",
        "2026-02-27, 早于提出申请的日期 2026-03-02",
    })
    void keepsNoLetterOfADayThatCannotBe(String day, String objection) {
        CaseNumber number = submitted("shenqing");
        walk.complete(number, "zhuguan", Map.of("coordinationWay", "coordinate"));

        assertThatThrownBy(() -> walk.complete(number, "zhuguan", letter(day)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(objection);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, 晚于今天",
        "2026-03-03, 早于发函日期 2026-03-04",
    })
    void keepsNoAnswerOfADayThatCannotBe(String day, String objection) {
        CaseNumber number = submitted("shenqing");
        walk.complete(number, "zhuguan", Map.of("coordinationWay", "coordinate"));
        clock.set(LocalDateTime.of(2026, 3, 4, 10, 0));
        walk.complete(number, "zhuguan", letter("2026-03-04"));
        clock.set(LocalDateTime.of(2026, 3, 12, 10, 0));
        Map<String, Object> reply = reply("notObtainable");
        reply.put("replyReasons", "省级数据尚未归集");
        reply.put("repliedOn", day);

        assertThatThrownBy(() -> walk.complete(number, "zhuguan", reply)).hasMessageContaining(objection);
    }

    @Test
    void isAskedForByRequestersOnlyForATimeToCome() {
        Map<String, Object> fields = fields();

        assertThatThrownBy(() -> walk.start(PROCESS, "shenhe", fields)).hasMessageContaining("没有申请人员的角色");
        fields.put("neededUntil", "2026-03-01");
        assertThatThrownBy(() -> walk.start(PROCESS, "shenqing", fields)).hasMessageContaining("“使用到”的日期已过");
        fields.remove("searched");
        assertThatThrownBy(() -> walk.start(PROCESS, "shenqing", fields)).hasMessageContaining("请填写“本级平台不能获取的情况”");
    }

    @Test
    void passesEveryNodeAndFlow() {
        CaseNumber number = submitted("shenqing");
        clock.set(LocalDateTime.of(2026, 3, 6, 23, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "zhuguan").get(0)).isEqualTo("催办：研究协调途径即将到期");
        walk.complete(number, "zhuguan", Map.of("coordinationWay", "coordinate"));
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "duban").get(0)).isEqualTo("督办：发出协调函超期未完成");
        walk.complete(number, "zhuguan", letter("2026-03-09"));
        clock.set(LocalDateTime.of(2026, 4, 30, 0, 0));
        walk.fireTimers(number);
        assertThat(deadline(number, 1).breached()).isTrue();
        Map<String, Object> again = reply("again");
        again.put("againReason", "对方没有收到");
        walk.complete(number, "zhuguan", again);
        walk.complete(number, "zhuguan", letter("2026-04-29"));
        Map<String, Object> obtained = reply("obtained");
        obtained.put("provision", "文件已经送达申请单位");
        obtained.put("repliedOn", "2026-04-29");
        walk.complete(number, "zhuguan", obtained);
        clock.reset();
        isCoordinatedByTheAgencyThroughTheAuthority();
        isForTheCountysOwnAuthority();
        isDeclinedWithReasonsAndLegalBasisOnly();
        endsWithTheHintWhereTheCatalogueHasTheDataAlready();
        CaseNumber withdrawn = submitted("shenqing");
        assertThatThrownBy(() -> withdrawal.withdraw(withdrawn, "不再需要", walk.person("zhuguan")))
                .hasMessageContaining("只有申请人本人可以撤回");
        withdrawal.withdraw(withdrawn, "不再需要", walk.person("shenqing"));
        assertThat(walk.end(withdrawn)).isEqualTo("EndEvent_RequestWithdrawn");
        assertThat(ledger.of(withdrawn)).noneMatch(RunningDeadline::running);
        walk.everyNodeAndFlow(PROCESS);
    }

    private CaseNumber submitted(String login) {
        return walk.start(PROCESS, login, fields());
    }

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("dataName", "省级不动产登记信息");
        fields.put("wantedContents", "权利人、坐落、登记日期");
        fields.put("scenario", "办理社会救助时核对申请人在外市的不动产情况");
        fields.put("requestBasis", "《社会救助暂行办法》第五十八条");
        fields.put("holderKind", "UPPER_LEVEL");
        fields.put("holder", "省自然资源厅");
        fields.put("searched", "目录中只有本市的不动产登记信息");
        fields.put("neededUntil", "2026-12-31");
        fields.put("contactName", "沈青");
        fields.put("contactPhone", "0000-8800001");
        fields.put("truthPromise", true);
        fields.put("compliancePromise", true);
        fields.put("securityPromise", true);
        return fields;
    }

    private static Map<String, Object> letter(String day) {
        return Map.of(
                "sentOn", day,
                "addressee", "省公共数据主管部门",
                "letterNumber", "云数函〔2026〕12号",
                "letterContents", "请协调提供省级不动产登记信息");
    }

    private static Map<String, Object> reply(String outcome) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("repliedOn", "2026-03-12");
        fields.put("replyFrom", "省公共数据主管部门");
        fields.put("replyOutcome", outcome);
        return fields;
    }

    private RunningDeadline deadline(CaseNumber number, int index) {
        List<RunningDeadline> all = ledger.of(number);
        return all.get(index);
    }
}
