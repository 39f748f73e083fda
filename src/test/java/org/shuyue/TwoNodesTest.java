package org.shuyue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shuyue.support.DatabaseServer;
import org.shuyue.support.Node;

/** Two processes of the packaged jar on one database are one product. */
@Tag("packaged")
class TwoNodesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static String database;
    private static DatabaseServer server;
    private static Node one;
    private static Node other;

    @BeforeAll
    static void startBothOnAnEmptyDatabase() throws IOException {
        server = DatabaseServer.get();
        database = server.newDatabase();
        one = Node.start("node-one", database, server);
        other = Node.start("node-other", database, server);
        await().atMost(PATIENCE)
                .failFast("a node has ended", () -> !one.isAlive() || !other.isAlive())
                .until(() -> one.isUp() && other.isUp());
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void aCaseStartedOnOneIsDecidedOnTheOtherAndItsOverdueTimerFiresOnce() throws IOException, SQLException {
        String number = apply(one);
        complete(other, "shouli", number, Map.of("checkDecision", "accept"));

        // The period is over for both nodes at the same moment, in the ledger and in the engine.
        String instance =
                " PROC_INST_ID_ in (select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = '" + number + "')";
        String job = instance.replace(" PROC_INST_ID_ in", " PROCESS_INSTANCE_ID_ in");
        execute("update deadline set due_at = '2026-01-05 16:00:00' where case_number = '" + number + "'");
        execute("update ACT_RU_JOB set DUEDATE_ = '2026-01-06 00:00:00' "
                + "where HANDLER_CFG_ = 'BoundaryEvent_ReviewOverdue' and" + job);
        String fired = "select count(*) from ACT_HI_JOB_LOG "
                + "where ACT_ID_ = 'BoundaryEvent_ReviewOverdue' and JOB_STATE_ = 2 and" + job;
        await().atMost(PATIENCE).until(() -> count(fired) > 0);
        assertThat(one.get("shenqing", "/api/cases/" + number)
                        .at("/deadlines/0/overdue")
                        .asBoolean())
                .isTrue();

        complete(other, "shenhe", number, Map.of("decision", "agree"));
        assertThat(one.get("shenqing", "/api/cases/" + number).toString()).contains("同意");
        assertThat(count(fired)).isEqualTo(1);
        assertThat(count("select count(*) from ACT_HI_INCIDENT where" + instance))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_event where kind = 'deadline.breached' and case_number = '"
                        + number + "'"))
                .isEqualTo(1);
    }

    @Test
    void theDemosPastIsPlayedOnceWithCasesThatAreLate() throws IOException {
        JsonNode cases = one.get("duban", "/api/cases?size=200");
        List<String> titles = cases.findValuesAsText("title");
        assertThat(titles).contains("申请共享：死亡医学证明信息", "未编目数据需求：民办职业培训机构名录");
        assertThat(titles).filteredOn("申请共享：死亡医学证明信息"::equals).hasSize(1);
        for (JsonNode row : cases.path("rows")) {
            if (row.path("title").asText().equals("申请共享：死亡医学证明信息")) {
                assertThat(row.path("startedAt").asText())
                        .isLessThan(LocalDate.now(Application.ZONE).toString());
                assertThat(row.at("/deadlines/0/overdue").asBoolean()).isTrue();
            }
        }
        JsonNode chain = one.get("shenji", "/api/audit/chain");
        assertThat(chain.path("checked").asLong()).isPositive();
        assertThat(chain.path("brokenAt").isNull()).isTrue();
    }

    private static String apply(Node node) throws IOException {
        LocalDate today = LocalDate.now(Application.ZONE);
        return node.post(
                        "shenqing",
                        "/api/cases/conditional-share",
                        Map.ofEntries(
                                Map.entry("resource", "A0101-0004"),
                                Map.entry("requestedItems", List.of(firstItem(node))),
                                Map.entry("scenario", "核验就业困难人员的就业登记情况"),
                                Map.entry("requestBasis", "《就业促进法》第五十二条"),
                                Map.entry("systemName", "就业援助系统"),
                                Map.entry("periodFrom", today.plusDays(1).toString()),
                                Map.entry("periodUntil", today.plusDays(90).toString()),
                                Map.entry("accessMethod", "interface"),
                                Map.entry("contactName", "沈青"),
                                Map.entry("contactPhone", "0571-00000000"),
                                Map.entry("truthPromise", true),
                                Map.entry("compliancePromise", true),
                                Map.entry("securityPromise", true)))
                .path("caseNumber")
                .asText();
    }

    private static String firstItem(Node node) throws IOException {
        JsonNode items = node.get("shenqing", "/api/catalogue/A0101-0004").path("items");
        return items.get(0).path("name").asText();
    }

    private static void complete(Node node, String person, String number, Map<String, ?> fields) throws IOException {
        JsonNode tasks = node.get(person, "/api/cases/" + number + "/tasks");
        String task = tasks.get(0).path("taskId").asText();
        node.post(person, "/api/cases/" + number + "/tasks/" + task, fields);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database, server.user(), server.password());
    }
}
