package org.shuyue.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/** A warning to the public (YC-44); one that was withdrawn stays to be read as such. */
public record PublicWarning(
        long id,
        CaseNumber caseNumber,
        String title,
        String text,
        String publishedBy,
        Instant publishedAt,
        @Nullable String withdrawalReason,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {}
