package org.shuyue.inquiry;

import static org.shuyue.inquiry.Caller.conditions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.shuyue.Application;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.audit.TrailQuery;
import org.shuyue.inquiry.CaseWanted.Order;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Slice;
import org.shuyue.support.DatabaseServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;

/**
 * The auditors' searches beside those of the engine's history, on one MariaDB with the same cases in one run. {@code
 * -Dbench.cases=1000000} for a million cases with their ten million events; {@code -Dbench.filled=URL} takes a database
 * that an earlier run filled.
 */
public final class WorkbenchBenchmark {
    private static final int CASES = Integer.getInteger("bench.cases", 100_000);
    private static final int SEARCHES = 40;
    private static final int TO_WARM_UP = 8;
    private static final int PAGES_TO_WARM_UP = 300;
    private static final int ENGINE_SEARCHES = 12;
    private static final int PAGES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant FIRST = Instant.parse("2023-12-01T00:00:00Z");
    private static final int DAYS = 1_090;
    private static final String SHARE = "conditional-share";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(Application.ZONE);
    private static final DateTimeFormatter ENGINES_MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(Application.ZONE);

    private final CaseSearch search;
    private final Sights sights;
    private final Events events;
    private final Person person;
    private final Caller auditor;
    private final Caller administrator;
    private final Random random = new Random(5);
    private int times = TO_WARM_UP;
    private final Map<String, Figures> ours = new LinkedHashMap<>();
    private final Map<String, Figures> pages = new LinkedHashMap<>();
    private final Map<String, Figures> engines = new LinkedHashMap<>();

    private WorkbenchBenchmark(ConfigurableApplicationContext application) {
        search = application.getBean(CaseSearch.class);
        sights = application.getBean(Sights.class);
        events = application.getBean(Events.class);
        person = application.getBean(People.class).find(new PersonId("shenji"));
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        auditor = new Caller(port, person.id());
        administrator = new Caller(port, new PersonId("admin"));
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        DatabaseServer server = DatabaseServer.get();
        String filled = System.getProperty("bench.filled");
        String url = filled == null ? server.newDatabase() : filled;
        Path data = Files.createTempDirectory("shuyue-bench");
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(
                        Application.class, NothingScheduled.class)
                .profiles("demo")
                .properties("server.address=127.0.0.1")
                .run(
                        "--shuyue.data-dir=" + data,
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--shuyue.agreement.demo-agreement=false",
                        "--shuyue.demo.cases=false",
                        "--shuyue.catalogue.demo-rows=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + server.user(),
                        "--spring.datasource.password=" + server.password())) {
            if (filled == null) {
                application.getBean(Rebuild.class).run();
                System.out.println("made: " + new CaseGenerator(url, server.user(), server.password(), CASES).run());
            }
            new WorkbenchBenchmark(application).run();
            long begun = System.nanoTime();
            System.out.println(application.getBean(Events.class).verify().message() + ", walked in "
                    + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        }
        System.exit(0);
    }

    /** Seals, rebuilding and the like would get in between. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NothingScheduled {
        @Bean
        TaskScheduler taskScheduler() {
            return Mockito.mock(TaskScheduler.class);
        }
    }

    private void run() {
        searches();
        ours.clear();
        times = SEARCHES;
        searches();
        overHttp();
        System.out.printf("%n%,d cases, Java %s%n", CASES, System.getProperty("java.vm.version"));
        System.out.printf("%-52s %6s %8s %8s %8s %6s%n", "workbench", "pages", "p50 ms", "p95 ms", "max ms", "broken");
        ours.forEach((name, figures) -> System.out.printf(
                "%-52s %6d %8.1f %8.1f %8.1f %5.0f%%%n",
                name, figures.count(), figures.at(50), figures.at(95), figures.at(100), figures.brokenOff()));
        Figures all = new Figures();
        ours.values().forEach(all::addAll);
        System.out.printf(
                "%-52s %6d %8.1f %8.1f %8.1f %5.0f%%%n",
                "all", all.count(), all.at(50), all.at(95), all.at(100), all.brokenOff());
        System.out.printf(
                "%n%-52s %8s %8s | %6s %8s %8s %8s %8s%n",
                "over HTTP: page of the workbench | engine's history",
                "p50 ms",
                "p95 ms",
                "asked",
                "p50 ms",
                "p95 ms",
                "max ms",
                "p50 ratio");
        engines.forEach((name, engine) -> {
            Figures page = pages.getOrDefault(name, all);
            System.out.printf(
                    "%-52s %8.1f %8.1f | %6d %8.1f %8.1f %8.1f %8.0f%n",
                    name,
                    page.at(50),
                    page.at(95),
                    engine.count(),
                    engine.at(50),
                    engine.at(95),
                    engine.at(100),
                    engine.at(50) / Math.max(0.1, page.at(50)));
        });
    }

    private void searches() {
        cases("all, newest first", () -> wanted().made());
        cases("all, by due moment", () -> wanted().order(Order.DUE_FIRST).made());
        deep("all, newest first, a page in the middle");
        cases("number", () -> wanted().number(number()).made());
        cases(
                "beginning of a number",
                () -> wanted().number(number().substring(0, 10)).made());
        cases("person", () -> wanted().person(person()).made());
        cases(
                "person, by due moment",
                () -> wanted().person(person()).order(Order.DUE_LAST).made());
        cases("agency", () -> wanted().agency(agency()).made());
        cases(
                "agency, by due moment",
                () -> wanted().agency(agency()).order(Order.DUE_FIRST).made());
        cases("resource", () -> wanted().resource(resource()).made());
        cases(
                "clause",
                () -> wanted().clause(kind().clause()).order(Order.OLDEST).made());
        cases(
                "procedure, closed, three months",
                () -> wanted().process(kind().process()).open(false).span(90).made());
        cases("state", () -> wanted().state("不予共享").made());
        cases("late", () -> wanted().kept(Kept.LATE).made());
        cases(
                "late, agency, procedure",
                () -> wanted().kept(Kept.LATE)
                        .agency(agency())
                        .process(kind().process())
                        .made());
        cases(
                "late, agency, procedure, by due moment",
                () -> wanted().kept(Kept.LATE)
                        .agency(agency())
                        .process(kind().process())
                        .order(Order.DUE_LAST)
                        .made());
        cases(
                "agency, resource, procedure, state, a year",
                () -> wanted().agency(agency())
                        .resource(resource())
                        .process(SHARE)
                        .state("同意共享")
                        .span(365)
                        .made());
        cases(
                "due within a week, agency",
                () -> wanted().due(7).agency(agency()).made());
        cases("text, common", () -> wanted().words("登记信息").made());
        cases("text, rare", () -> wanted().words("司法鉴定检验结果").made());
        cases("text, two words", () -> wanted().words("公积金", "超出法定职责").made());
        cases(
                "text, late, agency",
                () -> wanted().words("用于信用评价").kept(Kept.LATE).agency(agency()).made());
        cases("text that is nowhere", () -> wanted().words("果结验检定鉴法司").made());
        cases(
                "two common conditions never together",
                () -> wanted().state("不予共享").process("open-data-request").made());
        sights("who saw data: person", () -> Sights.Wanted.of(person(), null, null, null, "", false));
        sights("who saw data: resource", () -> Sights.Wanted.of(null, resource(), null, null, "", false));
        sights("who saw data: both", () -> Sights.Wanted.of(person(), resource(), null, null, "", false));
        trail("trail: newest", () -> told(null, null, null, 0));
        trail("trail: kind", () -> told(null, "share-request.decided", null, 0));
        trail("trail: kinds", () -> told(null, "share-request", null, 0));
        trail("trail: person", () -> told(null, null, person(), 0));
        trail("trail: a week", () -> told(null, null, null, 7));
        trail("trail: kind, person, three months", () -> told(null, "share-request.decided", person(), 90));
        trail("trail: word", () -> told("同意共享", null, null, 0));
        trail("trail: word that is nowhere", () -> told("果结验检", null, null, 0));
        trail("trail: word, person", () -> told("同意", null, person(), 0));
    }

    private void trail(String name, Supplier<TrailQuery> wanted) {
        Figures figures = ours.computeIfAbsent(name, unknown -> new Figures());
        for (int i = 0; i < times; i++) {
            TrailQuery one = wanted.get();
            String at = "";
            for (int page = 0; page < PAGES && at != null; page++) {
                long begun = System.nanoTime();
                Slice<TrailEntry> slice = events.search(one, at, false);
                figures.add(begun, slice.unfinished());
                at = slice.next();
            }
        }
    }

    private TrailQuery told(@Nullable String word, @Nullable String kind, @Nullable PersonId who, int days) {
        LocalDate first = LocalDate.ofInstant(moment(), Application.ZONE);
        return new TrailQuery(word, kind, who, null, days == 0 ? null : first, days == 0 ? null : first.plusDays(days));
    }

    /** The same searches over HTTP, to the page of the workbench and to the REST API of the engine's history. */
    private void overHttp() {
        for (int i = 0; i < PAGES_TO_WARM_UP; i++) {
            auditor.get("/audit/cases?order=" + conditions("agency", agency().value()));
        }
        compared("all, newest first", () -> "", () -> "", 0);
        compared(
                "all, newest first, a page in the middle",
                () -> conditions("after", new Place(CaseIndex.micros(moment()), 0).text()),
                () -> "",
                CASES / 2);
        compared(
                "number",
                () -> conditions("number", number()),
                () -> conditions("processInstanceBusinessKey", number()),
                0);
        compared(
                "beginning of a number",
                () -> conditions("number", number().substring(0, 10)),
                () -> conditions("processInstanceBusinessKeyLike", number().substring(0, 10) + "%"),
                0);
        compared(
                "person",
                () -> conditions("person", person().value()),
                () -> conditions("startedBy", person().value()),
                0);
        compared(
                "agency",
                () -> conditions("agency", agency().value()),
                () -> conditions("variables", "applicantAgency_eq_" + agency()),
                0);
        compared(
                "resource",
                () -> conditions("resource", resource().value()),
                () -> conditions("variables", "resourceId_eq_" + resource()),
                0);
        compared(
                "procedure, closed, three months",
                () -> conditions("process", kind().process(), "open", "closed") + span("from", "until", 90, DAY),
                () -> conditions("processDefinitionKey", kind().process(), "finished", "true")
                        + span("startedAfter", "startedBefore", 90, ENGINES_MOMENT),
                0);
        compared(
                "agency, resource, procedure, state, a year",
                () -> conditions(
                                "agency",
                                agency().value(),
                                "resource",
                                resource().value(),
                                "process",
                                SHARE,
                                "state",
                                "同意共享")
                        + span("from", "until", 365, DAY),
                () -> conditions(
                                "variables",
                                "applicantAgency_eq_" + agency() + ",resourceId_eq_" + resource(),
                                "processDefinitionKey",
                                SHARE,
                                "finished",
                                "true")
                        + span("startedAfter", "startedBefore", 365, ENGINES_MOMENT),
                0);
    }

    private String span(String from, String until, int days, DateTimeFormatter form) {
        Instant first = moment();
        return conditions(from, form.format(first), until, form.format(first.plus(Duration.ofDays(days))));
    }

    /** The engine's in pages of as many rows as the workbench's, as long as there is patience. */
    private void compared(String name, Supplier<String> page, Supplier<String> engine, int first) {
        Figures here = pages.computeIfAbsent(name, unknown -> new Figures());
        for (int i = 0; i < SEARCHES; i++) {
            here.add(auditor.get("/audit/cases?order=" + page.get()));
        }
        Figures there = engines.computeIfAbsent(name, unknown -> new Figures());
        long patience = System.nanoTime() + PATIENCE.toNanos();
        for (int i = 0; i < ENGINE_SEARCHES && System.nanoTime() < patience; i++) {
            there.add(administrator.get(
                    "/engine-rest/history/process-instance?sortBy=startTime&sortOrder=desc&firstResult=" + first
                            + "&maxResults=" + CaseSearch.PAGE_SIZE + engine.get()));
        }
    }

    private void cases(String name, Supplier<CaseWanted> wanted) {
        Figures figures = ours.computeIfAbsent(name, unknown -> new Figures());
        for (int i = 0; i < times; i++) {
            CaseWanted one = wanted.get();
            String at = "";
            boolean back = false;
            for (int page = 0; page < PAGES + 1; page++) {
                long begun = System.nanoTime();
                Slice<CaseEntry> slice = search.search(one, at, back, person);
                figures.add(begun, slice.unfinished());
                String turn = page == PAGES - 1 ? slice.previous() : slice.next();
                if (turn == null) {
                    break;
                }
                back = page == PAGES - 1;
                at = turn;
            }
        }
    }

    private void deep(String name) {
        Figures figures = ours.computeIfAbsent(name, unknown -> new Figures());
        for (int i = 0; i < times; i++) {
            String at = new Place(CaseIndex.micros(moment()), 0).text();
            long begun = System.nanoTime();
            figures.add(
                    begun,
                    search.search(CaseWanted.all(), at, i % 2 == 0, person).unfinished());
        }
    }

    private void sights(String name, Supplier<Sights.Wanted> wanted) {
        Figures figures = ours.computeIfAbsent(name, unknown -> new Figures());
        for (int i = 0; i < times; i++) {
            Sights.Wanted one = wanted.get();
            long begun = System.nanoTime();
            figures.add(begun, sights.search(one, person).unfinished());
        }
    }

    private Wish wanted() {
        return new Wish();
    }

    private String number() {
        InventedCase.Kind kind = kind();
        return "%s%d-%06d"
                .formatted(
                        kind.prefix(),
                        2024 + random.nextInt(3),
                        1 + random.nextInt(Math.max(1, CASES / 400 * kind.weight() / 3)));
    }

    private InventedCase.Kind kind() {
        return InventedCase.kind(random);
    }

    private PersonId person() {
        return new PersonId("b" + (int) (InventedCase.PEOPLE * Math.pow(random.nextDouble(), 2)));
    }

    private AgencyId agency() {
        return new AgencyId("B%04d".formatted(random.nextInt(InventedCase.AGENCIES)));
    }

    private ResourceId resource() {
        int about = (int) (InventedCase.RESOURCES * Math.pow(random.nextDouble(), 2));
        return new ResourceId("B%04d-%04d".formatted(about % InventedCase.AGENCIES, about));
    }

    private Instant moment() {
        return FIRST.plus(Duration.ofMinutes(random.nextInt((DAYS - 30) * 24 * 60)));
    }

    /** Conditions one by one. */
    private final class Wish {
        private String number = "";
        private List<String> words = List.of();
        private @Nullable PersonId person;
        private @Nullable AgencyId agency;
        private @Nullable ResourceId resource;
        private String clause = "";
        private String process = "";
        private String state = "";
        private @Nullable Boolean open;
        private @Nullable Kept kept;
        private @Nullable Instant from;
        private @Nullable Instant until;
        private @Nullable Instant dueFrom;
        private @Nullable Instant dueUntil;
        private Order order = Order.NEWEST;

        CaseWanted made() {
            return new CaseWanted(
                    number, words, person, agency, resource, clause, process, state, open, kept, from, until, dueFrom,
                    dueUntil, order);
        }

        Wish number(String text) {
            number = text;
            return this;
        }

        Wish words(String... several) {
            words = List.of(several);
            return this;
        }

        Wish person(PersonId id) {
            person = id;
            return this;
        }

        Wish agency(AgencyId id) {
            agency = id;
            return this;
        }

        Wish resource(ResourceId id) {
            resource = id;
            return this;
        }

        Wish clause(String id) {
            clause = id;
            return this;
        }

        Wish process(String id) {
            process = id;
            return this;
        }

        Wish state(String text) {
            state = text;
            return this;
        }

        Wish open(boolean is) {
            open = is;
            return this;
        }

        Wish kept(Kept how) {
            kept = how;
            return this;
        }

        Wish span(int days) {
            Instant first = moment();
            from = first;
            until = first.plus(Duration.ofDays(days));
            return this;
        }

        Wish due(int days) {
            Instant first = moment();
            dueFrom = first;
            dueUntil = first.plus(Duration.ofDays(days));
            return this;
        }

        Wish order(Order how) {
            order = how;
            return this;
        }
    }

    /** Milliseconds, and how many searches were broken off. */
    private static final class Figures {
        private final List<Double> times = new ArrayList<>();
        private int broken;

        void add(double milliseconds) {
            times.add(milliseconds);
        }

        void add(long begun, boolean unfinished) {
            add((System.nanoTime() - begun) / 1e6);
            broken += unfinished ? 1 : 0;
        }

        void addAll(Figures others) {
            times.addAll(others.times);
            broken += others.broken;
        }

        int count() {
            return times.size();
        }

        double at(int percent) {
            List<Double> sorted = times.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }

        double brokenOff() {
            return times.isEmpty() ? 0 : 100.0 * broken / times.size();
        }
    }
}
