package org.shuyue.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.Application;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.PaperState;
import org.shuyue.document.Papers;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.PaperText;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReportedBreachTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    Ledger ledger;

    @Autowired
    Cases cases;

    @Autowired
    Breaches breaches;

    @Autowired
    SendBreachReport reports;

    @Autowired
    Papers papers;

    @Test
    @Clause("XA-S8")
    void isDueTwelveHoursAfterTheLeak() {
        Map<String, Object> fields = BreachWalk.report("2026-03-02T08:00");
        fields.put("leakAt", "2026-03-02T01:30");

        assertThat(due(walk.start(BreachWalk.PROCESS, "minzheng", other(fields, "A0103-0001"))))
                .isEqualTo(LocalDateTime.of(2026, 3, 2, 13, 30));
    }

    @Test
    @Clause("XA-S8")
    void isDueTwelveHoursAfterItsDiscoveryWhileNobodyKnowsWhenItLeaked() {
        CaseNumber number =
                walk.start(BreachWalk.PROCESS, "minzheng", other(BreachWalk.report("2026-03-02T08:15"), "A0103-0002"));

        assertThat(due(number)).isEqualTo(LocalDateTime.of(2026, 3, 2, 20, 15));
        assertThat(deadline(number).warnings())
                .extracting(at -> LocalDateTime.ofInstant(at, Application.ZONE))
                .containsExactly(
                        LocalDateTime.of(2026, 3, 2, 10, 15),
                        LocalDateTime.of(2026, 3, 2, 14, 15),
                        LocalDateTime.of(2026, 3, 2, 18, 15));
        assertThat(breaches.find(number).orElseThrow().leakAt()).isNull();
    }

    @Test
    @Clause("XA-S9")
    void isNoticedInWritingAndTheNextVersionTakesThePlaceOfTheFirst() {
        CaseNumber number =
                walk.start(BreachWalk.PROCESS, "minzheng", other(BreachWalk.report("2026-03-02T08:00"), "A0101-0003"));
        BreachWalk.contain(walk, number);
        BreachWalk.send(walk, number, Map.of("noticeDescription", "访问令牌被第三方取得"));
        assertThat(PaperText.of(papers, number, DocumentKind.BREACH_NOTICE))
                .contains("第2版", "访问令牌被第三方取得", "泄露时间：尚不清楚，查清后立即补充", "发现泄露的时间：2026年3月2日08时00分");

        reports.supplement(
                number,
                new NoticeContents("登记失业人员约二百人", "", "", "", "", null),
                "",
                Actor.of(new PersonId("shouli"), "寿丽"));

        assertThat(PaperText.of(papers, number, DocumentKind.BREACH_NOTICE))
                .contains("第3版", "登记失业人员约二百人", "访问令牌被第三方取得");
        assertThat(papers.of(number))
                .extracting(Paper::state)
                .containsExactly(PaperState.SUPERSEDED, PaperState.CURRENT);
    }

    @Test
    @Clause({"YC-43", "YC-44"})
    void isToldAtOnceToAllWhoMustAct() {
        CaseNumber number =
                walk.start(BreachWalk.PROCESS, "minzheng", other(BreachWalk.report("2026-03-02T08:00"), "A0101-0002"));

        assertThat(number.value()).startsWith("XL2026-");
        for (String login : List.of("shouli", "zhuguan", "duban", "shenhe", "lingdao")) {
            assertThat(walk.subjects(number, login)).as(login).containsExactly("紧急：数据泄露报告");
        }
        assertThat(walk.subjects(number, "minzheng")).containsExactly("已收到您的泄露报告");
    }

    @Test
    @Clause("XA-S8")
    void isOverdueAtOnceWhenTheLeakIsOldAndSaysSo() {
        Map<String, Object> fields = other(BreachWalk.report("2026-03-02T08:00"), "A0103-0003");
        fields.put("leakAt", "2026-03-01T20:00");
        CaseNumber number = walk.start(BreachWalk.PROCESS, "minzheng", fields);

        assertThat(cases.look(number).orElseThrow().state()).isEqualTo("处置中，报告已超时");
        assertThat(walk.letters(number, "minzheng").get(0).text()).contains("已于 2026-03-02 08:00 届满");
        walk.fireTimers(number);
        assertThat(deadline(number).breached()).isTrue();
        assertThat(walk.subjects(number, "duban")).containsExactly("督办：数据泄露报告超时", "紧急：数据泄露报告，报告已超时");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02T08:00 | 2026-03-02T08:30 | 发现时间早于泄露时间
            2026-03-02T09:01 |                  | 发现时间晚于现在
            2026-03-02T08:00 | 2026-03-03T08:00 | 泄露时间晚于现在
            昨天夜里          |                  | 应当是日期和时刻
            """)
    @Clause("XA-S9")
    void isRefusedWithTimesThatCannotBe(String discoveredAt, String leakAt, String objection) {
        Map<String, Object> fields = BreachWalk.report(discoveredAt);
        fields.put("leakAt", leakAt);

        assertThatThrownBy(() -> walk.start(BreachWalk.PROCESS, "minzheng", fields))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(objection);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            没有这种数据     | 目录中没有“没有这种数据”
            、，            | 请写明涉及的数据资源
            信息            | 对应多个资源
            """)
    void asksForAResourceThatCanBeTold(String named, String objection) {
        Map<String, Object> fields = BreachWalk.report("2026-03-02T08:00");
        fields.put("leakedResources", named);

        assertThatThrownBy(() -> walk.start(BreachWalk.PROCESS, "minzheng", fields))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(objection);
    }

    @Test
    void findsResourcesByCodeAndByName() {
        CaseNumber number = walk.start(
                BreachWalk.PROCESS,
                "rare",
                other(BreachWalk.report("2026-03-02T08:00"), "A0101-0001、就业服务登记信息；A0101-0003"));

        assertThat(breaches.resources(number))
                .extracting(leaked -> leaked.resource().value())
                .containsExactly("A0101-0001", "A0101-0003");
    }

    @Test
    void isReportedOnceByTheSamePersonAndTheSecondTimeIsToldWhere() {
        Map<String, Object> fields = other(BreachWalk.report("2026-03-02T08:00"), "A0101-0004");
        CaseNumber number = walk.start(BreachWalk.PROCESS, "shenqing", fields);

        assertThatThrownBy(() -> walk.start(BreachWalk.PROCESS, "shenqing", fields))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("办件 " + number + " 正在处置")
                .hasMessageContaining("补充报告");
        assertThat(walk.start(BreachWalk.PROCESS, "rare", fields)).isNotEqualTo(number);
    }

    private static Map<String, Object> other(Map<String, Object> fields, String resource) {
        fields.put("leakedResources", resource);
        return fields;
    }

    private LocalDateTime due(CaseNumber number) {
        return LocalDateTime.ofInstant(deadline(number).dueAt(), Application.ZONE);
    }

    private RunningDeadline deadline(CaseNumber number) {
        return ledger.of(number).stream()
                .filter(one -> one.goesBy("breach-report.report"))
                .findFirst()
                .orElseThrow();
    }
}
