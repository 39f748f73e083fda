package org.shuyue.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;

/** One event of the trail as it was written, with its place in the chain. */
public record TrailEntry(
        long seq,
        Instant at,
        String kind,
        String sentence,
        Actor actor,
        @Nullable CaseNumber caseNumber,
        @Nullable String subject,
        Map<String, String> details,
        String hash,
        String previousHash) {}
