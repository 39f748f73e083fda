package org.shuyue.workflow;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.shared.AgencyId;
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
    private final List<Rule> rows;
    private final Map<Question, Optional<Rule>> answers = new ConcurrentHashMap<>();

    DmnRulePack() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file = new ClassPathResource("processes/calendar/" + DECISION + ".dmn").getInputStream()) {
            DmnModelInstance model = Dmn.readModelFromStream(file);
            decision = engine.parseDecision(DECISION, model);
            rows = model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.Rule.class).stream()
                    .map(DmnRulePack::row)
                    .toList();
        }
    }

    @Override
    public Optional<Rule> find(String ruleId, LocalDate on, @Nullable AgencyId duty) {
        return answers.computeIfAbsent(new Question(ruleId, on), this::evaluate);
    }

    @Override
    public List<Rule> all() {
        return rows;
    }

    private Optional<Rule> evaluate(Question question) {
        var result = engine.evaluateDecision(
                decision,
                Variables.createVariables()
                        .putValue("ruleId", question.ruleId())
                        .putValue("on", question.on().toString()));
        return result.isEmpty() ? Optional.empty() : Optional.of(rule(question.ruleId(), result.getFirstResult()));
    }

    /** A row as it stands in the file, for those who read the whole pack. */
    private static Rule row(org.camunda.bpm.model.dmn.instance.Rule row) {
        DecisionTable table = (DecisionTable) row.getParentElement();
        Map<String, Object> outputs = new HashMap<>();
        Iterator<OutputEntry> entries = row.getOutputEntries().iterator();
        table.getOutputs()
                .forEach(output -> outputs.put(
                        output.getName(), unquoted(entries.next().getText().getTextContent())));
        return rule(unquoted(row.getInputEntries().iterator().next().getText().getTextContent()), outputs);
    }

    private static String unquoted(String literal) {
        String text = literal.strip();
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private static Rule rule(String id, Map<String, Object> row) {
        String until = text(row, "validTo");
        String closing = text(row, "closingTime");
        String receivedAfter = text(row, "receivedAfter");
        return new Rule(
                DECISION,
                id,
                Period.parse(requireNonNull(text(row, "period"))),
                List.of(Period.parse(requireNonNull(text(row, "warningLead")))),
                Arrays.stream(requireNonNull(text(row, "escalationRoles")).split(","))
                        .map(String::strip)
                        .filter(role -> !role.isEmpty())
                        .toList(),
                requireNonNull(text(row, "citation")),
                Rule.Leeway.NONE,
                new Rule.Basis(
                        requireNonNull(text(row, "clause")),
                        requireNonNull(text(row, "citation")),
                        LocalDate.parse(requireNonNull(text(row, "validFrom"))),
                        until == null ? null : LocalDate.parse(until)),
                new OfficeHours(
                        closing == null ? null : LocalTime.parse(closing),
                        receivedAfter == null ? null : LocalTime.parse(receivedAfter)));
    }

    private static @Nullable String text(Map<String, Object> row, String output) {
        Object held = row.get(output);
        return held == null || held.toString().isBlank() ? null : held.toString();
    }

    private record Question(String ruleId, LocalDate on) {}
}
