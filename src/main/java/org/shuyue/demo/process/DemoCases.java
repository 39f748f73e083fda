package org.shuyue.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.StartLock;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.CaseStart;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Cases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the demo's past on an empty database: applications of the past days, answered, refused, waiting and overdue,
 * through the same doors as everybody's.
 */
@Component
@ConditionalOnBean(DemoClock.class)
@Order(450)
@EnableConfigurationProperties(DemoSettings.class)
class DemoCases implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final PersonId SEES_ALL = new PersonId("duban");

    private final StartLock lock;
    private final Cases cases;
    private final CaseStart start;
    private final CaseTasks tasks;
    private final People people;
    private final Calendars calendars;
    private final DemoClock clock;
    private final ManagementService jobs;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    DemoCases(
            StartLock lock,
            Cases cases,
            CaseStart start,
            CaseTasks tasks,
            People people,
            Calendars calendars,
            DemoClock clock,
            ManagementService jobs,
            ObjectMapper json,
            TransactionTemplate transaction) {
        this.lock = lock;
        this.cases = cases;
        this.start = start;
        this.tasks = tasks;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
        this.jobs = jobs;
        this.json = json;
        this.transaction = transaction;
    }

    /** A past that cannot be played leaves the demo without one; it does not keep anybody from starting it. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            transaction.executeWithoutResult(status -> playOnce());
        } catch (RuntimeException unplayable) {
            LOG.warn("演示办件没有生成，系统其余部分不受影响", unplayable);
        }
    }

    /** Of two processes that start at once on an empty database, one does it all. */
    private void playOnce() {
        lock.take();
        if (people.look(SEES_ALL).isEmpty()
                || cases.visibleTo(people.find(SEES_ALL), new CaseQuery("", null, 1, 1))
                                .total()
                        > 0) {
            return;
        }
        try {
            play(steps());
        } finally {
            clock.comeBack();
        }
    }

    private void play(List<DemoStep> steps) {
        LocalDate today = Application.today(clock);
        Map<String, CaseNumber> numbers = new HashMap<>();
        for (DemoStep step : steps) {
            LocalDate day = calendars.current().plus(today, -step.daysAgo());
            Instant moment = day.atTime(step.at()).atZone(Application.ZONE).toInstant();
            clock.goBackTo(moment);
            fireWhatWasDue(moment);
            play(step, day, numbers);
        }
    }

    private void play(DemoStep step, LocalDate day, Map<String, CaseNumber> numbers) {
        Person person = people.find(new PersonId(step.by()));
        Map<String, Object> fields = step.fieldsOn(day);
        if (step.start() != null) {
            numbers.put(step.name(), start.start(step.start(), fields, person));
            return;
        }
        CaseNumber number = numbers.get(step.name());
        if (number == null) {
            throw new IllegalStateException("demo/cases.json: nobody has begun " + step.name());
        }
        tasks.complete(tasks.openOf(number, person).get(0).taskId(), fields, person);
    }

    /** Reminders and overdue deadlines up to that moment. */
    private void fireWhatWasDue(Instant moment) {
        jobs
                .createJobQuery()
                .timers()
                .active()
                .duedateLowerThan(Date.from(moment))
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .map(job -> job.getId())
                .forEach(jobs::executeJob);
    }

    /** In the order in which they happened. */
    private List<DemoStep> steps() {
        try (InputStream script = new ClassPathResource("demo/cases.json").getInputStream()) {
            return json.readValue(script, new TypeReference<List<DemoStep>>() {}).stream()
                    .sorted(Comparator.comparingInt(DemoStep::daysAgo)
                            .reversed()
                            .thenComparing(DemoStep::at))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
