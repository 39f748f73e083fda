package org.shuyue.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * Somebody got data to see, or was refused it.
 *
 * @param seq its number in the trail
 * @param fields the fields that were asked for; empty where a file was taken whole
 */
public record Sight(
        long seq,
        Instant happenedAt,
        String kind,
        String sentence,
        @Nullable PersonId person,
        String personName,
        ResourceId resource,
        @Nullable CaseNumber caseNumber,
        long rowCount,
        String fields) {
    public boolean refused() {
        return kind.equals(Sights.REFUSED);
    }
}
