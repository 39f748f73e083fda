package org.shuyue.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/** A step of the emergency plan in a case, and what came of it. */
public record BreachStep(
        CaseNumber caseNumber,
        int position,
        String step,
        boolean forProvider,
        @Nullable String result,
        @Nullable String doneBy,
        @Nullable Instant doneAt) {}
