package org.shuyue.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;

/**
 * An agency's own words for a kind of paper; papers that were issued keep the words that they were issued in.
 *
 * @param version from 1 for each kind; 0 are the product's own words
 * @param agency for whose papers it holds
 * @param inForceFrom first day on which papers are issued in it
 * @param source of the template
 * @param withdrawnAt before it came into force; {@code null} when it was not
 */
public record Wording(
        DocumentKind kind,
        int version,
        AgencyId agency,
        LocalDate inForceFrom,
        String source,
        String note,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
