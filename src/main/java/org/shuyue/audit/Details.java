package org.shuyue.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Details as JSON text with sorted keys, the form in which they are stored and hashed. */
final class Details {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> MAP = new TypeReference<>() {};

    private Details() {}

    static String write(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details that cannot be written", e);
        }
    }

    /** What somebody has spoilt in the table is shown as it stands; the chain tells that it is spoilt. */
    static Map<String, String> read(String text) {
        try {
            return Collections.unmodifiableMap(JSON.readValue(text, MAP));
        } catch (JsonProcessingException e) {
            return Map.of("", text);
        }
    }
}
