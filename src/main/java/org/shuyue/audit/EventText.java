package org.shuyue.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** An event as one line of JSON that keeps every hashed field as it was hashed. */
final class EventText {
    private static final JsonMapper JSON = new JsonMapper();

    private EventText() {}

    static String write(TrailRow row) {
        ObjectNode event = JSON.createObjectNode();
        event.put("seq", row.seq());
        event.put("happened_at", ChronoUnit.MICROS.between(Instant.EPOCH, row.happenedAt()));
        event.put("kind", row.kind());
        event.put("sentence", row.sentence());
        event.put("actor_person", text(row.actorPerson()));
        event.put("actor_name", row.actorName());
        event.put("behalf_person", text(row.behalfPerson()));
        event.put("behalf_name", row.behalfName());
        event.put("case_number", text(row.caseNumber()));
        event.put("subject", row.subject());
        event.put("details", row.details());
        if (row.algorithm() != ChainAlgorithm.SHA_256) {
            event.put("algorithm", row.algorithm().name());
        }
        event.put("previous_hash", row.previousHash());
        event.put("hash", row.hash());
        return event.toString();
    }

    /** {@link IllegalArgumentException} when it is no such line. */
    static TrailRow read(String line) {
        try {
            JsonNode event = JSON.readTree(line);
            String actor = optional(event, "actor_person");
            String behalf = optional(event, "behalf_person");
            String number = optional(event, "case_number");
            return new TrailRow(
                    whole(event, "seq"),
                    Instant.EPOCH.plus(whole(event, "happened_at"), ChronoUnit.MICROS),
                    text(event, "kind"),
                    text(event, "sentence"),
                    actor == null ? null : new PersonId(actor),
                    text(event, "actor_name"),
                    behalf == null ? null : new PersonId(behalf),
                    optional(event, "behalf_name"),
                    number == null ? null : new CaseNumber(number),
                    optional(event, "subject"),
                    text(event, "details"),
                    algorithm(optional(event, "algorithm")),
                    text(event, "previous_hash"),
                    text(event, "hash"));
        } catch (JsonProcessingException | ArithmeticException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("no event", e);
        }
    }

    /** Events of bundles from before there was a choice name none. */
    private static ChainAlgorithm algorithm(@Nullable String name) {
        return name == null ? ChainAlgorithm.SHA_256 : ChainAlgorithm.valueOf(name);
    }

    private static long whole(JsonNode event, String name) {
        JsonNode field = event.path(name);
        if (!field.canConvertToLong()) {
            throw new IllegalArgumentException(name);
        }
        return field.longValue();
    }

    private static String text(JsonNode event, String name) {
        String text = optional(event, name);
        if (text == null) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode event, String name) {
        return event.path(name).isTextual() ? event.path(name).textValue() : null;
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
