package org.shuyue.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;

/** A Camunda Form: its JSON for the browser and its fields for the server. */
record FormSchema(String id, String json, List<FormField> fields) {
    /** Component types whose values the server knows how to check; another keyed type stops the start. */
    private static final Set<String> CHECKED = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

    static FormSchema read(Resource file) throws IOException {
        String json = file.getContentAsString(StandardCharsets.UTF_8);
        JsonNode root = new ObjectMapper().readTree(json);
        List<FormField> fields = new ArrayList<>();
        collect(root.path("components"), fields);
        fields.stream()
                .filter(field -> !CHECKED.contains(field.type()))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalStateException("The server cannot check field " + field.key() + " of " + file);
                });
        return new FormSchema(root.path("id").asText(), json, List.copyOf(fields));
    }

    private static void collect(JsonNode components, List<FormField> fields) {
        for (JsonNode component : components) {
            if (component.path("key").isTextual()) {
                fields.add(FormField.of(component));
            }
            collect(component.path("components"), fields);
        }
    }

    Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** What is decided with it; empty for a form that only reports. */
    Optional<MainChoice> mainChoice() {
        return fields.stream()
                .filter(field -> field.required() && !field.disabled() && field.hide() == null)
                .filter(field ->
                        field.type().equals("radio") && !field.choices().isEmpty())
                .findFirst()
                .map(field -> new MainChoice(field.key(), field.label(), options(field.key())));
    }

    /** The form for several cases at once: without what only shows the case; empty where choices differ from case to case. */
    Optional<FormSchema> shared() {
        List<FormField> filled =
                fields.stream().filter(field -> !field.disabled()).toList();
        if (filled.isEmpty() || filled.stream().anyMatch(field -> field.choicesFrom() != null)) {
            return Optional.empty();
        }
        ObjectNode root = (ObjectNode) tree();
        ArrayNode kept = root.putArray("components");
        tree().path("components").forEach(component -> {
            if (!component.path("disabled").asBoolean()) {
                kept.add(component);
            }
        });
        return Optional.of(new FormSchema(id, root.toString(), filled));
    }

    private JsonNode tree() {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Form " + id + " was readable before", unreadable);
        }
    }

    private List<Option> options(String key) {
        List<Option> options = new ArrayList<>();
        tree().findParents("key").stream()
                .filter(component -> component.path("key").asText().equals(key))
                .forEach(component -> component
                        .path("values")
                        .forEach(choice -> options.add(new Option(
                                choice.path("label").asText(),
                                choice.path("value").asText()))));
        return options;
    }

    /** Every variable that the form shows, fills or chooses from. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>();
        for (FormField field : fields) {
            names.add(field.key());
            if (field.choicesFrom() != null) {
                names.add(field.choicesFrom());
            }
        }
        return names;
    }
}
