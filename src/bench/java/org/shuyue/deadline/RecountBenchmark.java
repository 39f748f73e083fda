package org.shuyue.deadline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.shuyue.Application;
import org.shuyue.calendar.CalendarImport;
import org.shuyue.calendar.CalendarImported;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.InventedNotice;
import org.shuyue.support.WaitingProcess;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an amended calendar costs on the embedded database: 100,000 running deadlines replayed and written; and, for
 * fewer, everything that follows: the engine's timers and due dates, the trail and the letters.
 */
public final class RecountBenchmark {
    private static final int DEADLINES = 100_000;
    private static final int CASES = 1_000;
    private static final int RUNS = 3;
    private static final String RULE = "conditional-share.review";
    /** The deadlines start one after another on the days of the year whose notice comes late. */
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 28);

    private final ConfigurableApplicationContext application;
    private final DeadlineMapper mapper;
    private final Reckoner reckoner;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final WorkingDays before;
    private final CalendarImported imported = new CalendarImported(Actor.SYSTEM, 0, "", "测算", "测算");

    private RecountBenchmark(ConfigurableApplicationContext application) {
        this.application = application;
        mapper = application.getBean(DeadlineMapper.class);
        reckoner = application.getBean(Reckoner.class);
        calendars = application.getBean(Calendars.class);
        transaction = application.getBean(TransactionTemplate.class);
        jdbc = application.getBean(JdbcTemplate.class);
        before = calendars.current();
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("shuyue-bench");
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class)
                .properties("server.address=127.0.0.1")
                .run("--shuyue.data-dir=" + data, "--server.port=0", "--camunda.bpm.job-execution.enabled=false")) {
            new RecountBenchmark(application).run();
        }
    }

    private void run() {
        application
                .getBean(CalendarImport.class)
                .importCsv(
                        new ByteArrayInputStream(InventedNotice.OF_2027.getBytes(StandardCharsets.UTF_8)),
                        new PersonId("admin"));
        List<Double> previews = new ArrayList<>();
        List<Double> replays = new ArrayList<>();
        long moved = 0;
        for (int run = 0; run < RUNS; run++) {
            seed(DEADLINES);
            Recount recount = application.getBean(Recount.class);
            moved = recount.preview(calendars.all()).size();
            previews.add(seconds(() -> recount.preview(calendars.all())));
            replays.add(seconds(() -> transaction.executeWithoutResult(status -> silent().on(imported))));
        }
        System.out.printf(
                "%n%,d running deadlines (P5WD), %,d of which end on another day by the amended calendar; H2 in a file, Java %s%n",
                DEADLINES, moved, System.getProperty("java.vm.version"));
        System.out.printf("preview of the amendment:  median %.1f s of %s%n", median(previews), previews);
        System.out.printf("replayed and written:      median %.1f s of %s%n", median(replays), replays);
        engine();
    }

    /** The same for cases that wait in the engine, with all that listens. */
    private void engine() {
        seed(CASES);
        application
                .getBean(RepositoryService.class)
                .createDeployment()
                .addModelInstance("waiting.bpmn", WaitingProcess.of("waiting", RULE))
                .deploy();
        IntStream.range(0, CASES)
                .forEach(i -> application
                        .getBean(RuntimeService.class)
                        .startProcessInstanceByKey("waiting", number(i).value()));
        long moved = application.getBean(Recount.class).preview(calendars.all()).size();
        double seconds = seconds(() -> transaction.executeWithoutResult(
                status -> application.getBean(Recount.class).on(imported)));
        System.out.printf(
                "%,d waiting cases, %,d of which move, with two timers, a due date, trail and letters each: %.1f s, %.1f ms a case that moves%n",
                CASES, moved, seconds, seconds * 1_000 / moved);
    }

    /** As they were promised by the calendar before. */
    private void seed(int number) {
        jdbc.update("delete from deadline_event");
        jdbc.update("delete from deadline");
        Terms terms =
                Terms.of(application.getBean(RuleSource.class).find(RULE, FIRST).orElseThrow());
        transaction.executeWithoutResult(status -> IntStream.range(0, number).forEach(i -> {
            Instant start = FIRST.plusDays(i % 365)
                    .atTime(10, 0)
                    .atZone(Application.ZONE)
                    .toInstant();
            Due due = Deadlines.count(before, start, terms.period(), terms.hours());
            List<Instant> warnings = terms.warnings(before, due);
            mapper.insert(
                    DeadlineRow.of(number(i), null, "", terms, start, due, warnings), Ledger.openMark(number(i), RULE));
        }));
    }

    /** One that nobody listens to. */
    private Recount silent() {
        return new Recount(
                mapper,
                application.getBean(ClockEvents.class),
                reckoner,
                calendars,
                application.getBean(Clock.class),
                event -> {});
    }

    private static CaseNumber number(int i) {
        return new CaseNumber("BENCH-" + i);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
