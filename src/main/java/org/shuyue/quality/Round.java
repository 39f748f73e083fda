package org.shuyue.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the provider and what came of it.
 *
 * @param answer corrected or disputed
 * @param statement what was corrected, or why the finding is disputed
 * @param basis of a dispute, else empty
 * @param result what the rules or the operator made of it, as people read it
 */
public record Round(
        int turn,
        String answer,
        String statement,
        String basis,
        String submittedBy,
        Instant submittedAt,
        @Nullable Long inspectionId,
        @Nullable String result,
        @Nullable String resultText,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {
    public static final String CORRECTED = "corrected";
    public static final String DISPUTED = "disputed";

    public boolean corrected() {
        return answer.equals(CORRECTED);
    }
}
