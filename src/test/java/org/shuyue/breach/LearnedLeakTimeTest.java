package org.shuyue.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuyue.Application;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.deadline.ClockEvent;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** It was discovered at eight; when it leaked is found out afterwards. The tests begin at nine. */
@ApplicationTest
class LearnedLeakTimeTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    SupplementBreach supplements;

    @Autowired
    Breaches breaches;

    @Autowired
    BreachDecisions decisions;

    @Autowired
    Cases cases;

    @Autowired
    Ledger ledger;

    @Autowired
    Events trail;

    @Autowired
    MovableClock clock;

    @AfterEach
    void leaveNothingOpen() {
        breaches.openFor(new PersonId("minzheng"), new ResourceId("A0108-0001"))
                .ifPresent(open -> decisions.endAsFalseAlarm(open, "为测试让路，没有泄露", walk.person("zhuguan")));
    }

    @Test
    @Clause("XA-S8")
    void bringsTheEndForwardAndIsWrittenInTheLedger() {
        CaseNumber number = reported(null);
        supplement(number, "2026-03-02T01:30", "");

        assertThat(due(number)).isEqualTo(LocalDateTime.of(2026, 3, 2, 13, 30));
        assertThat(walk.tasks(number, "zhuguan").stream()
                        .filter(task -> task.name().equals("报送书面报告"))
                        .findFirst()
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(LocalDateTime.of(2026, 3, 2, 13, 30)
                        .atZone(Application.ZONE)
                        .toInstant());
        assertThat(ledger.explain(deadline(number), clock.instant()).events())
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo(ClockEvent.Kind.REBASED))
                .satisfies(event -> assertThat(event.cause()).contains("查明泄露时间为 2026-03-02 01:30"));
        assertThat(trail.ofCase(number)).extracting(TrailEntry::kind).contains("breach.leak-dated", "deadline.rebased");
        assertThat(walk.subjects(number, "duban")).contains("泄露报告的时限已调整");
        clock.set(LocalDateTime.of(2026, 3, 2, 13, 30));
        walk.fireTimers(number);
        assertThat(walk.subjects(number, "duban")).contains("督办：数据泄露报告超时");
    }

    @Test
    @Clause("XA-S8")
    void makesTheReportOverdueAtOnceWhenItLeakedTwelveHoursAgo() {
        CaseNumber number = reported(null);
        supplement(number, "2026-03-01T18:00", "");

        assertThat(due(number)).isEqualTo(LocalDateTime.of(2026, 3, 2, 6, 0));
        assertThat(cases.look(number).orElseThrow().state()).isEqualTo("处置中，报告已超时");
        assertThat(walk.subjects(number, "shouli")).contains("紧急：按查明的泄露时间，报告已超时");
        walk.fireTimers(number);
        assertThat(deadline(number).breached()).isTrue();
        assertThat(walk.subjects(number, "duban")).contains("督办：数据泄露报告超时");
    }

    @Test
    @Clause("XA-S8")
    void neverMovesTheEndBackUnlessItWasMisstatedWithAReason() {
        CaseNumber number = reported("2026-03-02T03:00");
        assertThat(due(number)).isEqualTo(LocalDateTime.of(2026, 3, 2, 15, 0));

        assertThatThrownBy(() -> supplement(number, "2026-03-02T05:00", "值守记录为证"))
                .hasMessageContaining("报告时限不能因此顺延");
        assertThatThrownBy(() -> supplement(number, "2026-03-02T02:00", " ")).hasMessageContaining("请写明更改泄露时间的理由");
        assertThatThrownBy(() -> misstated(number, "2026-03-02T05:00", "")).hasMessageContaining("请写明更改泄露时间的理由");
        assertThat(due(number)).isEqualTo(LocalDateTime.of(2026, 3, 2, 15, 0));

        misstated(number, "2026-03-02T05:00", "原报误将备份时间当作泄露时间");
        assertThat(due(number)).isEqualTo(LocalDateTime.of(2026, 3, 2, 17, 0));
        clock.advance(Duration.ofMinutes(5));
        supplement(number, "2026-03-02T04:00", "查到更早的访问日志");
        assertThat(due(number)).isEqualTo(LocalDateTime.of(2026, 3, 2, 16, 0));
        assertThat(breaches.find(number).orElseThrow().leakAt())
                .isEqualTo(LocalDateTime.of(2026, 3, 2, 4, 0)
                        .atZone(Application.ZONE)
                        .toInstant());
        assertThat(ledger.explain(deadline(number), clock.instant()).events())
                .extracting(ClockEvent::reason)
                .containsExactly("原报误将备份时间当作泄露时间", "查到更早的访问日志");
    }

    @Test
    @Clause("XA-S8")
    void isSaidToHaveBeenReportedTooLateAlsoAfterTheReport() {
        CaseNumber number = reported(null);
        BreachWalk.send(walk, number, Map.of());
        supplement(number, "2026-03-01T20:30", "");

        assertThat(walk.letters(number, "duban").get(0).text())
                .contains("应当于 2026-03-02 08:30 前报送，实际于 2026-03-02 09:00 报送");
        assertThat(trail.ofCase(number)).extracting(TrailEntry::kind).contains("breach-report.found-late");
    }

    @Test
    @Clause("XA-S8")
    void countsWithTheReportItself() {
        CaseNumber number = reported(null);
        Map<String, Object> notice = new HashMap<>(BreachWalk.fullNotice());
        notice.put("leakAt", "2026-03-01T20:30");
        BreachWalk.send(walk, number, notice);

        assertThat(deadline(number).breached()).isTrue();
        assertThat(due(number)).isEqualTo(LocalDateTime.of(2026, 3, 2, 8, 30));
    }

    private CaseNumber reported(@Nullable String leakAt) {
        Map<String, Object> fields = BreachWalk.report("2026-03-02T08:00");
        fields.put("leakedResources", "A0108-0001");
        if (leakAt != null) {
            fields.put("leakAt", leakAt);
        }
        return walk.start(BreachWalk.PROCESS, "minzheng", fields);
    }

    private void supplement(CaseNumber number, String leakAt, String reason) {
        supplements.supplement(number, Map.of("leakAt", leakAt, "leakReason", reason), walk.person("minzheng"));
    }

    private void misstated(CaseNumber number, String leakAt, String reason) {
        supplements.supplement(
                number, Map.of("leakAt", leakAt, "leakReason", reason, "leakMisstated", true), walk.person("minzheng"));
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
