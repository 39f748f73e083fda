package org.shuyue.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the trail must keep. Published as a Spring event inside the transaction that makes it true; the trail
 * writes it in that same transaction.
 */
public interface AuditableEvent {

    /** Stable English name of the kind, for queries: {@code share-request.submitted}. */
    String kind();

    /** One Chinese sentence for people. */
    String sentence();

    Actor actor();

    /** The case it belongs to, if any. */
    default @Nullable CaseNumber caseNumber() {
        return null;
    }

    /** The thing it is about when that is not the case: a resource code, a grant, a log-in name. */
    default @Nullable String subject() {
        return null;
    }

    /** Further facts, kept verbatim and covered by the chain's hash. */
    default Map<String, String> details() {
        return Map.of();
    }
}
