package org.shuyue.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One keyed component of a Camunda Form, as far as the server checks it.
 *
 * @param choices values that may be chosen, or empty when they come from {@code choicesFrom}
 * @param choicesFrom the variable that lists the choices
 * @param hide FEEL expression; the field does not apply while it is true
 */
record FormField(
        String key,
        String label,
        String type,
        @Nullable String subtype,
        boolean disabled,
        boolean required,
        int minLength,
        int maxLength,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable String pattern,
        @Nullable String patternMessage,
        List<String> choices,
        @Nullable String choicesFrom,
        @Nullable String hide) {

    /** No text field is unbounded: the engine keeps a text variable in 4,000 characters. */
    private static final int LONGEST = 2_000;

    static FormField of(JsonNode component) {
        JsonNode validate = component.path("validate");
        String hide = component.path("conditional").path("hide").asText("");
        return new FormField(
                component.path("key").asText(),
                component.path("label").asText(component.path("dateLabel").asText()),
                component.path("type").asText(),
                textOrNull(component.path("subtype")),
                component.path("disabled").asBoolean(),
                validate.path("required").asBoolean(),
                validate.path("minLength").asInt(0),
                validate.path("maxLength").asInt(LONGEST),
                numberOrNull(validate.path("min")),
                numberOrNull(validate.path("max")),
                textOrNull(validate.path("pattern")),
                textOrNull(validate.path("patternErrorMessage")),
                choices(component.path("values")),
                textOrNull(component.path("valuesKey")),
                hide.isEmpty() ? null : hide.substring(1));
    }

    boolean manyChoices() {
        return type.equals("checklist") || type.equals("taglist");
    }

    private static List<String> choices(JsonNode values) {
        List<String> choices = new ArrayList<>();
        values.forEach(choice -> choices.add(choice.path("value").asText()));
        return List.copyOf(choices);
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static @Nullable Double numberOrNull(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }
}
