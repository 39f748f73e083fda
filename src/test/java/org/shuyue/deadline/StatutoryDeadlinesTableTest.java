package org.shuyue.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuyue.calendar.Period;
import org.shuyue.support.Clause;

/** The rule pack as the decision table states it. */
class StatutoryDeadlinesTableTest {
    private static final String FILE = "/processes/calendar/statutory-deadlines.dmn";
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnModelInstance MODEL = model();
    private static final DmnDecision DECISION = ENGINE.parseDecision("statutory-deadlines", MODEL);

    @Clause({"YC-11", "YC-17b", "YC-22b", "YC-22c", "YC-22h", "YC-23a", "YC-23b", "YC-25a", "YC-29b", "YC-51"})
    @ParameterizedTest
    @CsvSource({
        "catalogue-update.update, P15WD, YC-11",
        "quality-rectification.correct, P10WD, YC-17b",
        "unconditional-share.open, P1WD, YC-22b",
        "conditional-share.review, P5WD, YC-22c",
        "county-conditional-share.review, P5WD, YC-22h",
        "uncatalogued-request.answer, P7WD, YC-23a",
        "uncatalogued-request.share, P7WD, YC-23b",
        "data-correction.correct, P5WD, YC-25a",
        "open-data-request.answer, P10WD, YC-29b",
        "misuse-report.handle, P10WD, YC-51",
        "breach-report.report, PT12H, XA-S8",
        "service-request.respond, PT10M, XA-03b",
        "payment.after-signing, P1M, XA-05a",
        "periodic-delivery.deliver, MONTHLY05, SP-03b",
        "adhoc-delivery.ask, -P3WD, SP-03c",
        "agreement.renewal, -P30D, SP-07b",
        "agreement.term, P2Y, SP-07a"
    })
    void statesTheLimitAndItsClause(String ruleId, String period, String clause) {
        DmnDecisionResult result = find(ruleId, "2026-03-02");

        assertThat(result.getSingleResult()).containsEntry("period", period).containsEntry("clause", clause);
    }

    @Test
    @Clause("YC-22c")
    void warnsOneWorkingDayBeforeTheReviewEndsAndEscalatesToSupervisorAndLeader() {
        assertThat(find("conditional-share.review", "2026-03-02").getSingleResult())
                .containsEntry("warningLead", "-P1WD")
                .containsEntry("escalationRoles", "supervisor,leader");
    }

    @Test
    @Clause("WH-22")
    void findsARuleOnlyWhileItIsValid() {
        assertThat(find("quality-inspection.yearly", "2021-11-25")).isEmpty();
        assertThat(find("quality-inspection.yearly", "2021-11-26")).hasSize(1);
        assertThat(find("quality-inspection.yearly", "2026-11-25")).hasSize(1);
        assertThat(find("quality-inspection.yearly", "2026-11-26")).isEmpty();
        assertThat(find("conditional-share.review", "2021-12-31")).isEmpty();
    }

    @Test
    void takesTheDayInAnyForm() {
        Date date = Date.from(
                LocalDate.of(2026, 3, 2).atStartOfDay(ZoneId.systemDefault()).toInstant());

        assertThat(find("conditional-share.review", LocalDate.of(2026, 3, 2))).hasSize(1);
        assertThat(find("conditional-share.review", date)).hasSize(1);
    }

    @Test
    void knowsNoOtherRule() {
        assertThat(find("no-such.rule", "2026-03-02")).isEmpty();
    }

    @Test
    void namesEachRuleOnce() {
        assertThat(rules().map(rule -> entry(rule, 0))).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasReadablePeriodsAndACitationOfItsOwnInEachRow(Rule rule) {
        List<String> outputs = rule.getOutputEntries().stream()
                .map(output -> output.getTextContent().strip().replace("\"", ""))
                .toList();

        assertThat(Period.parse(outputs.get(0))).hasToString(outputs.get(0));
        assertThat(Period.parse(outputs.get(1)).backwards()).isTrue();
        assertThat(outputs.get(2).split(",")).isSubsetOf("supervisor", "leader", "authority", "operator");
        assertThat(outputs.get(3)).matches("(YC|WH|XA|SP|EG)-[A-Z]?\\d+[a-z]?");
        assertThat(outputs.get(4)).isNotBlank().hasSizeLessThan(80);
        assertThat(outputs.subList(7, 9))
                .as("no source of the pack speaks of office hours")
                .containsOnly("");
        assertThat(entry(rule, 1)).contains(outputs.get(5)).contains(outputs.get(6));
    }

    static Stream<Rule> rules() {
        return MODEL.getModelElementsByType(Rule.class).stream();
    }

    private static String entry(Rule rule, int i) {
        return rule.getInputEntries().stream().toList().get(i).getTextContent().strip();
    }

    private static DmnDecisionResult find(String ruleId, Object on) {
        return ENGINE.evaluateDecision(
                DECISION, Variables.createVariables().putValue("ruleId", ruleId).putValue("on", on));
    }

    private static DmnModelInstance model() {
        try (InputStream file = Objects.requireNonNull(StatutoryDeadlinesTableTest.class.getResourceAsStream(FILE))) {
            return Dmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
