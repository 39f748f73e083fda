package org.shuyue.demo.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person did in one case.
 *
 * @param name of the case in the script
 * @param daysAgo working days before today
 * @param at at what time of that day
 * @param by the log-in name
 * @param start the process that it began; {@code null} when a task was completed
 * @param fields of the form; {@code "@P6M"} stands for the day six months after that of the step
 */
record DemoStep(
        String name,
        int daysAgo,
        LocalTime at,
        String by,
        @Nullable String start,
        Map<String, Object> fields) {
    DemoStep {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    Map<String, Object> fieldsOn(LocalDate day) {
        Map<String, Object> filled = new LinkedHashMap<>(fields);
        filled.replaceAll((key, value) -> value instanceof String text && text.startsWith("@")
                ? day.plus(Period.parse(text.substring(1))).toString()
                : value);
        return filled;
    }
}
