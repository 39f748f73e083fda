package org.shuyue.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of all procedures, and the one check that every submission passes, whoever calls. */
@Component
class Forms {
    private final Map<String, FormSchema> schemas = new HashMap<>();
    private final List<FormPolicy> policies;

    Forms(List<FormPolicy> policies) throws IOException {
        this.policies = List.copyOf(policies);
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
            FormSchema schema = FormSchema.read(file);
            schemas.put(schema.id(), schema);
        }
    }

    FormSchema find(String formId) {
        return Objects.requireNonNull(schemas.get(formId), () -> "There is no form " + formId);
    }

    /**
     * The submitted fields in their stored form; {@link InputRefused} with everything that is wrong.
     *
     * @param held what the process holds already: choices that a form offers, values that it does not ask again
     */
    Map<String, Object> check(
            String formId,
            Map<String, Object> submitted,
            Map<String, Object> held,
            Person by,
            @Nullable CaseNumber caseNumber) {
        FormSchema schema = find(formId);
        List<Problem> problems = new ArrayList<>();
        refuseUndeclared(schema, submitted, problems);
        Map<String, Object> checked = checkFields(schema, submitted, held, problems);
        if (problems.isEmpty()) {
            Submission submission = new Submission(checked, by, caseNumber);
            policies.stream()
                    .filter(policy -> policy.formId().equals(formId))
                    .forEach(policy -> problems.addAll(policy.check(submission)));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return checked;
    }

    /** What the form's own rules say of that person and case before anything is filled in; empty without such rules. */
    Optional<List<Problem>> judged(String formId, Person by, CaseNumber caseNumber) {
        Submission blank = new Submission(Map.of(), by, caseNumber);
        List<FormPolicy> own = policies.stream()
                .filter(policy -> policy.formId().equals(formId))
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(own.stream()
                        .flatMap(policy -> policy.check(blank).stream())
                        .toList());
    }

    private static void refuseUndeclared(FormSchema schema, Map<String, Object> submitted, List<Problem> problems) {
        for (String key : submitted.keySet()) {
            FormField field = schema.field(key).orElse(null);
            if (field == null) {
                problems.add(new Problem(key, "表单中没有“" + key + "”这个字段，请删去后重新提交"));
            } else if (field.disabled()) {
                problems.add(new Problem(key, "“" + field.label() + "”只供查看，不能提交"));
            }
        }
    }

    private static Map<String, Object> checkFields(
            FormSchema schema, Map<String, Object> submitted, Map<String, Object> held, List<Problem> problems) {
        Map<String, Object> context = new HashMap<>(held);
        schema.fields().stream()
                .filter(field -> !field.disabled())
                .forEach(field -> context.put(field.key(), submitted.get(field.key())));
        Map<String, Object> checked = new LinkedHashMap<>();
        for (FormField field : schema.fields()) {
            if (field.disabled()) {
                continue;
            }
            Object value = submitted.get(field.key());
            if (field.hide() != null && Feel.isTrue(field.hide(), context)) {
                if (value != null && !value.equals("") && !value.equals(List.of())) {
                    problems.add(new Problem(field.key(), "所选情形下不需要“" + field.label() + "”，请删去"));
                }
                checked.put(field.key(), null);
                continue;
            }
            try {
                checked.put(field.key(), new FieldCheck(field, context).checked(value));
            } catch (InputRefused refused) {
                problems.addAll(refused.problems());
            }
        }
        return checked;
    }
}
