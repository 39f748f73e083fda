package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.PauseCause;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.notice.Notices;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.shuyue.workflow.SlaIncidents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A running review whose clock is stopped, resumed, begun anew and extended, under the demo city's own rule pack. */
@ApplicationTest
@Transactional
class ChangedClockTest {
    private static final String RULE = ShareRoute.CONDITIONAL.rule();

    @Autowired
    ShareWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    ClockChanges changes;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    Papers papers;

    @Autowired
    Notices notices;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Test
    void standsStillWithItsTimersAndGoesOnLater() {
        CaseNumber number = forwarded();
        clock.set(at("2026-03-04T09:00"));
        pause(number);

        assertThat(deadline(number).paused()).isTrue();
        assertThat(walk.task(number, "weijian").dueAt()).isNull();
        clock.set(at("2026-03-12T09:00"));
        assertThat(walk.fireTimers(number)).isZero();
        assertThat(incidents(number)).isZero();

        changes.resume(number, RULE, "第三方已回函", clock.instant(), person("zhuguan"));

        RunningDeadline deadline = deadline(number);
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(walk.task(number, "weijian").dueAt()).isEqualTo(deadline.dueAt());
        for (String told : List.of("shenqing", "weijian")) {
            assertThat(notices.inbox(new PersonId(told), 1).rows().get(0).text())
                    .contains(number.value(), "恢复计算", "2026-03-09", "2026-03-17");
        }
        clock.set(at("2026-03-17T23:59"));
        assertThat(walk.fireTimers(number)).isEqualTo(1);
        clock.set(at("2026-03-18T00:00"));
        assertThat(walk.fireTimers(number)).isEqualTo(1);
        assertThat(deadline(number).breached()).isTrue();
        assertThat(incidents(number)).isEqualTo(1);
        assertThat(walk.fireTimers(number)).isZero();
    }

    @Test
    void isExplainedWithThePause() {
        CaseNumber number = forwarded();
        clock.set(at("2026-03-04T09:00"));
        pause(number);
        clock.set(at("2026-03-06T17:00"));

        var stands = ledger.explain(deadline(number), clock.instant());
        assertThat(stands.due().dueText()).isEqualTo("2026-03-11");
        assertThat(stands.due().days())
                .filteredOn(day -> day.reason().contains("暂停计算：征求第三方意见"))
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6));
        assertThat(stands.events()).singleElement().satisfies(event -> {
            assertThat(event.evidence()).isEqualTo("云川卫函〔2026〕8号");
            assertThat(event.by()).isEqualTo(new PersonId("zhuguan"));
        });
    }

    @Test
    void endsWithTheCaseThoughItStandsStill() {
        CaseNumber number = forwarded();
        pause(number);

        walk.complete(number, "weijian", Map.of("decision", "agree"));

        assertThat(deadline(number).running()).isFalse();
        assertThat(deadline(number).breached()).isFalse();
    }

    @Test
    void isExtendedFromItsOriginalEndUpToTheCap() {
        CaseNumber number = forwarded();
        clock.set(at("2026-03-05T09:00"));
        extend(number, "P2WD");
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2026, 3, 11));
        extend(number, "P3WD");
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(walk.task(number, "weijian").dueAt())
                .isEqualTo(deadline(number).dueAt());

        assertRefused(() -> extend(number, "P1WD"), "上限");
    }

    @Test
    @Clause("YC-22c")
    void isPutOffInWriting() {
        CaseNumber number = forwarded();
        clock.set(at("2026-03-05T09:00"));
        extend(number, "P2WD");

        assertThat(PaperText.of(papers, number, DocumentKind.EXTENSION_LETTER))
                .contains(number.value(), "原定于2026年3月9日以前答复", "因情况复杂，不能按期答复", "延长至2026年3月11日", "批准文件：云川卫批〔2026〕2号");
        pause(number);
        assertThat(papers.of(number)).extracting(Paper::kind).containsOnlyOnce(DocumentKind.EXTENSION_LETTER);
    }

    @Test
    void beginsAnewAfterACorrection() {
        CaseNumber number = forwarded();
        pause(number);
        clock.set(at("2026-03-05T09:00"));
        changes.restart(number, RULE, "申请人已补正", "补正〔2026〕3号", person("zhuguan"));

        assertThat(deadline(number).paused()).isFalse();
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void refusesWhatCannotBe() {
        CaseNumber number = forwarded();
        assertRefused(() -> changes.resume(number, RULE, "好了", clock.instant(), person("zhuguan")), "没有暂停");
        assertRefused(() -> pause(number, "weijian"), "您无权暂停");
        assertRefused(() -> pause(number, "shenqing"), "您无权暂停");
        assertRefused(
                () -> changes.pause(number, RULE, PauseCause.THIRD_PARTY, "去函", "", clock.instant(), person("zhuguan")),
                "请填写依据材料");
        assertRefused(
                () -> changes.pause(
                        number, RULE, PauseCause.LITIGATION, "诉讼", "1号", clock.instant(), person("zhuguan")),
                "不能因");
        assertRefused(
                () -> changes.pause(
                        number,
                        RULE,
                        PauseCause.THIRD_PARTY,
                        "去函",
                        "1号",
                        clock.instant().plusSeconds(60),
                        person("zhuguan")),
                "不能晚于现在");
        assertRefused(
                () -> changes.pause(
                        number,
                        RULE,
                        PauseCause.THIRD_PARTY,
                        "去函",
                        "1号",
                        clock.instant().minusSeconds(86_400),
                        person("zhuguan")),
                "不能早于");
        assertRefused(() -> extend(number, "P6WD"), "应在1个工作日至5个工作日之间");
        assertRefused(() -> extend(number, "P1D"), "应在1个工作日至5个工作日之间");
        pause(number);
        assertRefused(() -> pause(number), "已经暂停");
    }

    @Test
    void cannotBeChangedOnceItIsOverdue() {
        CaseNumber number = forwarded();
        clock.set(at("2026-03-10T00:00"));
        walk.fireTimers(number);

        assertRefused(() -> pause(number), "已经超期");
        assertRefused(() -> extend(number, "P1WD"), "已经超期");
    }

    @Test
    @Clause("YC-22c")
    void isNeitherPausedNorExtendedWhereTheMeasureSaysNothingOfIt() {
        CaseNumber number = walk.forwarded();

        assertRefused(() -> pause(number), "没有规定可以暂停");
        assertRefused(() -> extend(number, "P1WD"), "没有规定可以延长");
    }

    /** To the agency for which the demo city's own rules apply. */
    private CaseNumber forwarded() {
        return walk.forwardedUnderOwnRules();
    }

    private void pause(CaseNumber number) {
        pause(number, "zhuguan");
    }

    private void pause(CaseNumber number, String by) {
        changes.pause(number, RULE, PauseCause.THIRD_PARTY, "已去函征求意见", "云川卫函〔2026〕8号", clock.instant(), person(by));
    }

    private void extend(CaseNumber number, String period) {
        changes.extend(number, RULE, Period.parse(period), "情况复杂", "云川卫批〔2026〕2号", leader());
    }

    private Person leader() {
        return person("weizhang");
    }

    private Person person(String id) {
        return people.find(new PersonId(id));
    }

    private RunningDeadline deadline(CaseNumber number) {
        return ledger.of(number).get(0);
    }

    private long incidents(CaseNumber number) {
        return runtime.createIncidentQuery().incidentType(SlaIncidents.TYPE).list().stream()
                .filter(incident -> number.value()
                        .equals(runtime.createProcessInstanceQuery()
                                .processInstanceId(incident.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey()))
                .count();
    }

    private static void assertRefused(Runnable change, String because) {
        assertThatThrownBy(change::run).isInstanceOf(InputRefused.class).hasMessageContaining(because);
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
