package org.shuyue.workflow;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.Rule;
import org.shuyue.calendar.RuleSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The rule pack: the decision table {@code statutory-deadlines}, evaluated outside the engine so that looking up a
 * rule leaves no row in its history.
 */
@Component
class DmnRulePack implements RuleSource {
    static final String DECISION = "statutory-deadlines";

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final Map<Question, Optional<Rule>> answers = new ConcurrentHashMap<>();

    DmnRulePack() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = new ClassPathResource("processes/calendar/" + DECISION + ".dmn").getInputStream()) {
            decision = engine.parseDecision(DECISION, table);
        }
    }

    @Override
    public Optional<Rule> find(String ruleId, LocalDate on) {
        return answers.computeIfAbsent(new Question(ruleId, on), this::evaluate);
    }

    @Override
    public List<Rule> all() {
        return List.of();
    }

    private Optional<Rule> evaluate(Question question) {
        var result = engine.evaluateDecision(
                decision,
                Variables.createVariables()
                        .putValue("ruleId", question.ruleId())
                        .putValue("on", question.on().toString()));
        return result.isEmpty() ? Optional.empty() : Optional.of(rule(question.ruleId(), result.getFirstResult()));
    }

    private static Rule rule(String id, DmnDecisionResultEntries row) {
        String until = text(row, "validTo");
        String closing = text(row, "closingTime");
        return new Rule(
                id,
                Period.parse(requireNonNull(text(row, "period"))),
                Period.parse(requireNonNull(text(row, "warningLead"))),
                Arrays.stream(requireNonNull(text(row, "escalationRoles")).split(","))
                        .map(String::strip)
                        .filter(role -> !role.isEmpty())
                        .toList(),
                requireNonNull(text(row, "clause")),
                requireNonNull(text(row, "citation")),
                LocalDate.parse(requireNonNull(text(row, "validFrom"))),
                until == null ? null : LocalDate.parse(until),
                closing == null ? null : LocalTime.parse(closing));
    }

    private static @Nullable String text(DmnDecisionResultEntries row, String output) {
        Object held = row.get(output);
        return held == null || held.toString().isBlank() ? null : held.toString();
    }

    private record Question(String ruleId, LocalDate on) {}
}
