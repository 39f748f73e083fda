package org.shuyue.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.shuyue.Application;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.WaitingProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A task whose rule warns more than once: twelve hours, told of after two, six and ten. */
@ApplicationTest
@Transactional
class SeveralWarningsTest {
    private static final String RULE = "breach-report.report";
    private static final CaseNumber CASE = new CaseNumber("WARNED-1");

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Test
    @Clause("XA-S8")
    void goesOffAtEachOfThemThenAtTheEndAndNeverAgain() {
        clock.set(LocalDateTime.of(2026, 3, 7, 22, 0));
        ledger.start(CASE, RULE, null, clock.instant());
        String instance = waiting();

        assertThat(fire(instance, "00:00")).containsExactly("Soon");
        assertThat(fire(instance, "03:59")).isEmpty();
        assertThat(fire(instance, "04:00")).containsExactly("Soon");
        assertThat(fire(instance, "08:00")).containsExactly("Soon");
        assertThat(fire(instance, "10:00")).containsExactly("Over");
        assertThat(fire(instance, "23:00")).isEmpty();
    }

    @Test
    void goesOffOnceForThoseThatPassedWhileNothingRan() {
        clock.set(LocalDateTime.of(2026, 3, 7, 22, 0));
        ledger.start(CASE, RULE, null, clock.instant());
        String instance = waiting();

        assertThat(fire(instance, "07:00")).containsExactly("Soon");
        assertThat(fire(instance, "08:00")).containsExactly("Soon");
        assertThat(fire(instance, "09:00")).isEmpty();
    }

    private String waiting() {
        repository
                .createDeployment()
                .addModelInstance("warned.bpmn", WaitingProcess.of("warned", RULE))
                .deploy();
        return runtime.startProcessInstanceByKey("warned", CASE.value()).getId();
    }

    /** The timers that are due at that time of the next day, fired. */
    private List<String> fire(String instance, String time) {
        Instant now = LocalDateTime.parse("2026-03-08T" + time)
                .atZone(Application.ZONE)
                .toInstant();
        clock.set(LocalDateTime.parse("2026-03-08T" + time));
        List<Job> due = management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .duedateLowerThan(Date.from(now.plusSeconds(1)))
                .list();
        Stream<String> names = due.stream()
                .map(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId());
        List<String> fired = names.toList();
        due.forEach(job -> management.executeJob(job.getId()));
        return fired;
    }
}
