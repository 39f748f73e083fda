package org.shuyue.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/** Between the engine's values and plain Java: lists and maps travel as the engine's JSON variables. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Text, number, flag, list or map, whatever the engine holds it in. */
    static @Nullable Object plain(@Nullable Object held) {
        if (held instanceof JsonValue json) {
            return read(json.getValueSerialized());
        }
        if (held instanceof TypedValue typed) {
            return plain(typed.getValue());
        }
        return held instanceof SpinJsonNode node ? read(node.toString()) : held;
    }

    /** What the engine stores for a plain value. */
    static @Nullable Object forEngine(@Nullable Object plain) {
        if (plain instanceof Collection<?> || plain instanceof Map<?, ?>) {
            return SpinValues.jsonValue(write(plain)).create();
        }
        return plain;
    }

    static String write(Object plain) {
        try {
            return MAPPER.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON", e);
        }
    }

    private static Object read(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("内容不是有效的 JSON", e);
        }
    }
}
