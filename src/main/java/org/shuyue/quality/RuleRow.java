package org.shuyue.quality;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.ResourceId;

/** A declared rule as it is kept; an ended one stays. */
record RuleRow(
        long id,
        ResourceId resourceId,
        RuleKind kind,
        String items,
        String detail,
        String message,
        String clause,
        String addedBy,
        Instant addedAt,
        @Nullable String endReason,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    static final String CODE = "R";

    QualityRule rule() {
        return new QualityRule(CODE + id, kind, names(items), detail, message, clause);
    }

    static List<String> names(String joined) {
        return Arrays.asList(joined.split(",", -1));
    }
}
