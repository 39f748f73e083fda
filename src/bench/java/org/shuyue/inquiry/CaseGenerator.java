package org.shuyue.inquiry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.shuyue.audit.GeneratedTrail;
import org.shuyue.audit.GeneratedTrail.Happening;
import org.shuyue.audit.TrailEntry;
import org.shuyue.shared.CaseNumber;

/**
 * Fills a database of MariaDB or MySQL with cases that never were, some ten events each: register, deadlines, trail,
 * read models and the engine's own history. It takes a database whose name begins with {@code shuyue_bench} or {@code
 * shuyue_test}, made by the product and without any case; every other one it refuses. Called by {@code mvn -Pbench},
 * or by hand: {@code java -cp … org.shuyue.inquiry.CaseGenerator URL USER PASSWORD CASES}.
 */
public final class CaseGenerator {
    private static final Instant FIRST = Instant.parse("2023-12-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");
    private static final int TABLES = 12;
    private static final int TOLD = 100_000;

    private final String url;
    private final String user;
    private final String password;
    private final int cases;
    private final Random random = new Random(20261128);
    private final GeneratedTrail trail = new GeneratedTrail();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();
    private final PriorityQueue<Happening> pending = new PriorityQueue<>(Comparator.comparing(Happening::at));
    private long lastKey;
    private long terms;

    public CaseGenerator(String url, String user, String password, int cases) {
        this.url = url + (url.contains("?") ? "" : "?x=1");
        this.user = user;
        this.password = password;
        this.cases = cases;
    }

    public static void main(String[] arguments) throws SQLException {
        if (arguments.length != 4) {
            System.err.println("CaseGenerator URL USER PASSWORD CASES");
            System.exit(2);
        }
        new CaseGenerator(arguments[0], arguments[1], arguments[2], Integer.parseInt(arguments[3])).run();
    }

    /** What came of it, in a sentence. */
    public String run() throws SQLException {
        long begun = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            demandEmpty(connection, statement);
            try (ResultSet rows = statement.executeQuery("select KEY_, ID_ from ACT_RE_PROCDEF order by VERSION_")) {
                while (rows.next()) {
                    definitions.put(rows.getString(1), rows.getString(2));
                }
            }
            for (String table : List.of(
                    "audit_event",
                    "audit_day",
                    "inquiry_term",
                    "inquiry_due",
                    "inquiry_case",
                    "inquiry_sight",
                    "deadline")) {
                statement.execute("truncate table " + table);
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(TABLES);
        try (Tables tables = new Tables(threads)) {
            fill(tables);
        } finally {
            threads.shutdown();
        }
        finish();
        return "%,d cases, %,d events, %,d terms in %,d s"
                .formatted(
                        cases,
                        trail.count(),
                        terms,
                        Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private static void demandEmpty(Connection connection, Statement statement) throws SQLException {
        String name = connection.getCatalog();
        if (name == null || !(name.startsWith("shuyue_bench") || name.startsWith("shuyue_test"))) {
            throw new IllegalStateException("Not a database for benchmarks: " + name);
        }
        for (String table : List.of("case_register", "ACT_HI_PROCINST", "deadline")) {
            try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                count.next();
                if (count.getLong(1) > 0) {
                    throw new IllegalStateException(name + " holds cases already: " + table);
                }
            }
        }
    }

    private void fill(Tables tables) {
        long span = ChronoUnit.MICROS.between(FIRST, NOW) / cases;
        for (int i = 0; i < cases; i++) {
            Instant started = FIRST.plus(i * span + (long) (random.nextDouble() * span), ChronoUnit.MICROS);
            InventedCase made = make(started);
            tell(tables, started);
            tables.write(made);
            pending.addAll(made.happenings);
            if ((i + 1) % TOLD == 0) {
                System.out.printf("%,d of %,d cases%n", i + 1, cases);
            }
        }
        tell(tables, NOW.plusSeconds(1));
    }

    private InventedCase make(Instant started) {
        InventedCase.Kind kind = InventedCase.kind(random);
        int year = started.atZone(ZoneId.of("Asia/Shanghai")).getYear();
        int count = numbers.merge(kind.prefix() + year, 1, Integer::sum);
        return new InventedCase(
                new CaseNumber("%s%d-%06d".formatted(kind.prefix(), year, count)), kind, started, NOW, random);
    }

    /** The trail is one chain in the order of time, whatever case an event is of. */
    private void tell(Tables tables, Instant until) {
        for (Happening next = pending.peek(); next != null && next.at().isBefore(until); next = pending.peek()) {
            pending.remove();
            tables.trail.add(trail.next(next));
            if (next.kind().equals("data.fetched")) {
                tables.sights.add(Arrays.<@Nullable Object>asList(
                        trail.count(),
                        next.at(),
                        next.kind(),
                        next.sentence(),
                        next.actor().person(),
                        next.actor().name(),
                        next.details().get("resource"),
                        next.caseNumber(),
                        next.details().get("rows"),
                        next.details().get("fields")));
            }
        }
    }

    private void finish() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update audit_head set event_count = " + trail.count() + ", hash = '" + trail.hash()
                    + "' where id = 1");
            statement.executeUpdate("insert into audit_day (happened_on, first_seq, last_seq)"
                    + " select cast(happened_at as date), min(seq), max(seq) from audit_event"
                    + " group by cast(happened_at as date)");
            statement.executeUpdate("update inquiry_build set phase = 'DONE', done = " + cases + ", total = " + cases);
            statement.execute(
                    "analyze table audit_event, audit_day, case_register, deadline, inquiry_case, inquiry_term, inquiry_due,"
                            + " inquiry_sight, ACT_HI_PROCINST, ACT_HI_ACTINST, ACT_HI_TASKINST, ACT_HI_VARINST");
        }
    }

    /** All that is written to, each in a statement of its own that lasts as long as the filling. */
    private final class Tables implements AutoCloseable {
        private final ExecutorService threads;
        private final BulkTable trail;
        private final BulkTable sights;
        private final BulkTable entries;
        private final BulkTable termTable;
        private final BulkTable dueTable;
        private final BulkTable register;
        private final BulkTable deadlines;
        private final BulkTable instances;
        private final BulkTable activities;
        private final BulkTable tasks;
        private final BulkTable variables;
        private final List<BulkTable> all;

        Tables(ExecutorService threads) {
            this.threads = threads;
            trail = table("audit_event", GeneratedTrail.COLUMNS.toArray(String[]::new));
            sights = table(
                    "inquiry_sight",
                    "seq",
                    "happened_at",
                    "kind",
                    "sentence",
                    "person",
                    "person_name",
                    "resource",
                    "case_number",
                    "row_count",
                    "fields");
            entries = table(
                    "inquiry_case",
                    "begun",
                    "case_number",
                    "process_id",
                    "title",
                    "applicant",
                    "applicant_name",
                    "applicant_agency",
                    "provider_agency",
                    "resource",
                    "case_state",
                    "is_open",
                    "started_at",
                    "ended_at",
                    "due_at",
                    "due_order",
                    "kept",
                    "clauses",
                    "people",
                    "agencies",
                    "words",
                    "last_event_at");
            termTable = table("inquiry_term", "term", "begun");
            dueTable = table("inquiry_due", "term", "due_order", "begun");
            register = table(
                    "case_register",
                    "case_number",
                    "process_id",
                    "title",
                    "applicant",
                    "applicant_name",
                    "applicant_agency",
                    "provider_agency",
                    "case_state",
                    "is_open",
                    "started_at",
                    "ended_at",
                    "resource");
            deadlines = table(
                    "deadline",
                    "case_number",
                    "duty_agency",
                    "rule_id",
                    "open_mark",
                    "clause",
                    "citation",
                    "period",
                    "started_at",
                    "due_date",
                    "due_at",
                    "due_text",
                    "warn_at",
                    "provisional",
                    "calendar_version",
                    "state",
                    "breached_at",
                    "ended_at");
            instances = table(
                    "ACT_HI_PROCINST",
                    "ID_",
                    "PROC_INST_ID_",
                    "BUSINESS_KEY_",
                    "PROC_DEF_KEY_",
                    "PROC_DEF_ID_",
                    "START_TIME_",
                    "END_TIME_",
                    "DURATION_",
                    "START_USER_ID_",
                    "START_ACT_ID_",
                    "ROOT_PROC_INST_ID_",
                    "STATE_");
            activities = table(
                    "ACT_HI_ACTINST",
                    "ID_",
                    "PARENT_ACT_INST_ID_",
                    "PROC_DEF_KEY_",
                    "PROC_DEF_ID_",
                    "ROOT_PROC_INST_ID_",
                    "PROC_INST_ID_",
                    "EXECUTION_ID_",
                    "ACT_ID_",
                    "TASK_ID_",
                    "ACT_NAME_",
                    "ACT_TYPE_",
                    "ASSIGNEE_",
                    "START_TIME_",
                    "END_TIME_",
                    "DURATION_",
                    "ACT_INST_STATE_",
                    "SEQUENCE_COUNTER_");
            tasks = table(
                    "ACT_HI_TASKINST",
                    "ID_",
                    "TASK_DEF_KEY_",
                    "PROC_DEF_KEY_",
                    "PROC_DEF_ID_",
                    "ROOT_PROC_INST_ID_",
                    "PROC_INST_ID_",
                    "EXECUTION_ID_",
                    "ACT_INST_ID_",
                    "NAME_",
                    "ASSIGNEE_",
                    "START_TIME_",
                    "END_TIME_",
                    "DURATION_",
                    "PRIORITY_",
                    "DUE_DATE_",
                    "TASK_STATE_");
            variables = table(
                    "ACT_HI_VARINST",
                    "ID_",
                    "PROC_DEF_KEY_",
                    "PROC_DEF_ID_",
                    "ROOT_PROC_INST_ID_",
                    "PROC_INST_ID_",
                    "EXECUTION_ID_",
                    "ACT_INST_ID_",
                    "NAME_",
                    "VAR_TYPE_",
                    "CREATE_TIME_",
                    "REV_",
                    "TEXT_",
                    "STATE_");
            all = List.of(
                    trail,
                    sights,
                    entries,
                    termTable,
                    dueTable,
                    register,
                    deadlines,
                    instances,
                    activities,
                    tasks,
                    variables);
        }

        private BulkTable table(String name, String... columns) {
            return new BulkTable(url, user, password, name, List.of(columns), threads);
        }

        void write(InventedCase made) {
            CaseEntry entry = entry(made);
            entries.add(Arrays.<@Nullable Object>asList(
                    entry.begun(),
                    entry.number(),
                    entry.processId(),
                    entry.title(),
                    entry.applicant(),
                    entry.applicantName(),
                    entry.applicantAgency(),
                    entry.providerAgency(),
                    entry.resource(),
                    entry.state(),
                    entry.open(),
                    entry.startedAt(),
                    entry.endedAt(),
                    entry.dueAt(),
                    entry.dueOrder(),
                    entry.kept().name(),
                    entry.clauses(),
                    entry.people(),
                    entry.agencies(),
                    entry.words(),
                    entry.lastEventAt()));
            for (String term : Terms.of(entry)) {
                termTable.add(List.of(term, entry.begun()));
                terms++;
                if (Terms.isByDue(term)) {
                    dueTable.add(List.of(term, entry.dueOrder(), entry.begun()));
                }
            }
            register.add(Arrays.<@Nullable Object>asList(
                    made.number,
                    made.kind.process(),
                    made.title,
                    made.applicant,
                    made.applicantName,
                    made.applicantAgency,
                    made.provider,
                    made.state,
                    made.ended == null,
                    made.started,
                    made.ended,
                    made.resource));
            deadline(made);
            engine(made);
        }

        private void deadline(InventedCase made) {
            if (made.accepted.isAfter(NOW)) {
                return;
            }
            LocalDateTime due = LocalDateTime.ofInstant(made.due, ZoneId.of("Asia/Shanghai"));
            deadlines.add(Arrays.<@Nullable Object>asList(
                    made.number,
                    made.provider,
                    made.kind.rule(),
                    made.ended == null ? made.number + " " + made.kind.rule() : null,
                    made.kind.clause(),
                    "《某市公共数据条例》规定的答复期限",
                    "P" + made.kind.days() + "WD",
                    made.accepted,
                    due.toLocalDate(),
                    made.due,
                    due.toLocalDate().toString(),
                    made.due.minus(Duration.ofDays(1)),
                    false,
                    "generated",
                    made.ended == null ? "RUNNING" : "MET",
                    made.breached,
                    made.ended));
        }

        private void engine(InventedCase made) {
            String id = id();
            String definition = definitions.getOrDefault(made.kind.process(), made.kind.process() + ":1:generated");
            instances.add(Arrays.<@Nullable Object>asList(
                    id,
                    id,
                    made.number,
                    made.kind.process(),
                    definition,
                    made.started,
                    made.ended,
                    between(made.started, made.ended),
                    made.applicant,
                    "StartEvent_Requested",
                    id,
                    made.ended == null ? "ACTIVE" : "COMPLETED"));
            activity(made, id, definition, "StartEvent_Requested", "startEvent", null, made.started, made.started);
            Instant accepted = made.accepted.isAfter(NOW) ? null : made.accepted;
            activity(
                    made,
                    id,
                    definition,
                    "UserTask_CheckRequest",
                    "userTask",
                    made.clerk.value(),
                    made.started,
                    accepted);
            if (accepted != null) {
                activity(
                        made,
                        id,
                        definition,
                        "UserTask_ReviewRequest",
                        "userTask",
                        made.reviewer.value(),
                        accepted,
                        made.ended);
            }
            if (made.ended != null) {
                activity(made, id, definition, "EndEvent_Answered", "noneEndEvent", null, made.ended, made.ended);
            }
            variable(made, id, definition, "applicantAgency", made.applicantAgency.value());
            variable(made, id, definition, "resourceId", made.resource.value());
        }

        private void activity(
                InventedCase made,
                String instance,
                String definition,
                String activity,
                String type,
                @Nullable String assignee,
                Instant from,
                @Nullable Instant until) {
            String id = activity + ":" + id().substring(0, 20);
            String task = type.equals("userTask") ? id() : null;
            activities.add(Arrays.<@Nullable Object>asList(
                    id,
                    instance,
                    made.kind.process(),
                    definition,
                    instance,
                    instance,
                    instance,
                    activity,
                    task,
                    activity,
                    type,
                    assignee,
                    from,
                    until,
                    between(from, until),
                    type.equals("noneEndEvent") ? 1 : 0,
                    1));
            if (task != null) {
                tasks.add(Arrays.<@Nullable Object>asList(
                        task,
                        activity,
                        made.kind.process(),
                        definition,
                        instance,
                        instance,
                        instance,
                        id,
                        activity,
                        assignee,
                        from,
                        until,
                        between(from, until),
                        50,
                        made.due,
                        until == null ? "Created" : "Completed"));
            }
        }

        private void variable(InventedCase made, String instance, String definition, String name, String text) {
            variables.add(Arrays.<@Nullable Object>asList(
                    id(),
                    made.kind.process(),
                    definition,
                    instance,
                    instance,
                    instance,
                    instance,
                    name,
                    "string",
                    made.started,
                    0,
                    text,
                    "CREATED"));
        }

        @Override
        public void close() {
            all.forEach(BulkTable::end);
            all.forEach(BulkTable::close);
        }
    }

    private CaseEntry entry(InventedCase made) {
        lastKey = Math.max(lastKey + 1, CaseIndex.micros(made.started));
        Story story = new Story();
        for (Happening happening : made.happenings) {
            story.take(new TrailEntry(
                    0,
                    happening.at(),
                    happening.kind(),
                    happening.sentence(),
                    happening.actor(),
                    made.number,
                    happening.subject(),
                    happening.details(),
                    "",
                    ""));
        }
        story.say(made.number.value());
        story.say(made.title);
        story.say(made.applicantName);
        boolean counted = !made.accepted.isAfter(NOW);
        return new CaseEntry(
                lastKey,
                made.number,
                made.kind.process(),
                made.title,
                made.applicant,
                made.applicantName,
                made.applicantAgency,
                made.provider,
                made.resource,
                made.state,
                made.ended == null,
                made.started,
                made.ended,
                counted ? made.due : null,
                counted ? CaseIndex.micros(made.due) : CaseEntry.NEVER,
                !counted
                        ? Kept.NONE
                        : made.breached != null ? Kept.LATE : made.ended == null ? Kept.RUNNING : Kept.KEPT,
                counted ? made.kind.clause() : "",
                story.people(),
                made.applicantAgency.equals(made.provider)
                        ? made.provider.value()
                        : made.applicantAgency + " " + made.provider,
                story.words(),
                story.lastOr(made.started));
    }

    private static @Nullable Long between(Instant from, @Nullable Instant until) {
        return until == null ? null : Duration.between(from, until).toMillis();
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
