package org.shuyue.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;

/** Links invented events into a chain that verifies, as the trail would. */
public final class GeneratedTrail {
    private Head head = new Head(0, Head.ORIGIN);

    /** An event before it has its place. */
    public record Happening(
            Instant at,
            String kind,
            String sentence,
            Actor actor,
            CaseNumber caseNumber,
            @Nullable String subject,
            Map<String, String> details) {}

    /** The columns of the table of the trail, in the order of {@link #COLUMNS}. */
    public List<@Nullable Object> next(Happening event) {
        TrailRow row = new TrailRow(
                        0,
                        event.at(),
                        event.kind(),
                        event.sentence(),
                        event.actor().person(),
                        event.actor().name(),
                        event.actor().behalfOf(),
                        event.actor().behalfOfName(),
                        event.caseNumber(),
                        event.subject(),
                        Details.write(event.details()),
                        ChainAlgorithm.SHA_256,
                        Head.ORIGIN,
                        "")
                .linkedTo(head);
        head = Head.after(row);
        return new ArrayList<>(Arrays.<@Nullable Object>asList(
                row.seq(),
                row.happenedAt(),
                row.kind(),
                row.sentence(),
                row.actorPerson(),
                row.actorName(),
                row.behalfPerson(),
                row.behalfName(),
                row.caseNumber(),
                row.subject(),
                row.details(),
                row.previousHash(),
                row.hash()));
    }

    public static final List<String> COLUMNS = List.of(
            "seq",
            "happened_at",
            "kind",
            "sentence",
            "actor_person",
            "actor_name",
            "behalf_person",
            "behalf_name",
            "case_number",
            "subject",
            "details",
            "previous_hash",
            "hash");

    /** How many there are. */
    public long count() {
        return head.eventCount();
    }

    /** The hash of the last. */
    public String hash() {
        return head.hash();
    }
}
