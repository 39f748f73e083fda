package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Notice;
import org.shuyue.notice.Notices;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.SlaIncidents;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class OverdueReviewTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Notices notices;

    @Autowired
    Ledger ledger;

    @Autowired
    RuntimeService runtime;

    @Test
    @Clause("YC-22c")
    void remindsOneWorkingDayBefore() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 6, 8, 59));
        assertThat(walk.fireTimers(number)).isZero();
        clock.set(LocalDateTime.of(2026, 3, 6, 9, 0));
        assertThat(walk.fireTimers(number)).isEqualTo(1);

        assertThat(subjectsOf("shenhe", number)).contains("催办：审核共享申请即将到期");
        assertThat(incidents(number)).isEmpty();
    }

    @Test
    @Clause({"YC-22c", "YC-54"})
    void isEscalatedAtTheEndOfTheFifthDayAndStaysOpen() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 9, 23, 59, 59));
        walk.fireTimers(number);
        assertThat(incidents(number)).isEmpty();
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        walk.fireTimers(number);

        assertThat(incidents(number)).singleElement().satisfies(incident -> {
            assertThat(incident.getActivityId()).isEqualTo("UserTask_ReviewRequest");
            assertThat(incident.getIncidentMessage()).contains(number.value(), "YC-22c", "2026-03-09");
        });
        assertThat(subjectsOf("duban", number)).contains("督办：审核共享申请超期未完成");
        assertThat(subjectsOf("lingdao", number)).contains("督办：审核共享申请超期未完成");
        assertThat(ledger.of(number).get(0).breached()).isTrue();
        assertThat(walk.task(number, "shenhe").name()).isEqualTo("审核共享申请");
    }

    @Test
    @Clause("YC-54")
    void keepsTheBreachWithItsDurationAfterTheAnswer() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        walk.fireTimers(number);
        clock.set(LocalDateTime.of(2026, 3, 11, 12, 0));
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        assertThat(incidents(number)).isEmpty();
        RunningDeadline deadline = ledger.of(number).get(0);
        assertThat(deadline.breached()).isTrue();
        assertThat(deadline.breachDuration(clock.instant())).isEqualTo(Duration.ofHours(36));
    }

    private List<Incident> incidents(CaseNumber number) {
        return runtime.createIncidentQuery().incidentType(SlaIncidents.TYPE).list().stream()
                .filter(incident ->
                        String.valueOf(incident.getIncidentMessage()).contains(number.value()))
                .toList();
    }

    private List<String> subjectsOf(String login, CaseNumber number) {
        return notices.inbox(new PersonId(login), 1).rows().stream()
                .filter(notice -> number.equals(notice.caseNumber()))
                .map(Notice::subject)
                .toList();
    }
}
