package org.shuyue.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;

/**
 * A form whose fields are each in order, for the rules that look at them together.
 *
 * @param caseNumber {@code null} for a start form
 */
public record Submission(
        Map<String, Object> fields, Person by, @Nullable CaseNumber caseNumber) {

    /** Empty when the field was left empty. */
    public String text(ProcessVariable<?> field) {
        return fields.get(field.name()) instanceof String text ? text : "";
    }

    public List<String> texts(ProcessVariable<List<String>> field) {
        return fields.get(field.name()) instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    public @Nullable LocalDate date(ProcessVariable<LocalDate> field) {
        String text = text(field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    public @Nullable Instant moment(ProcessVariable<Instant> field) {
        String text = text(field);
        return text.isEmpty() ? null : ProcessVariable.instant(text);
    }
}
