package org.shuyue.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/**
 * The sharing type of an entry, made looser for a time (YC-20c).
 *
 * @param caseNumber in which it was decided
 * @param temporary what the entry says meanwhile
 * @param former what it says again afterwards
 * @param until last day; it ends at its 24:00, Asia/Shanghai
 * @param endedAt {@code null} while it is in force
 */
public record SharingAdjustment(
        CaseNumber caseNumber,
        ResourceId resource,
        SharingTerms temporary,
        SharingTerms former,
        LocalDate until,
        Instant begunAt,
        @Nullable Instant endedAt) {

    public boolean inForce() {
        return endedAt == null;
    }

    /** Whether data that may be had only where the type is so loose could not be had without it. */
    public boolean isNeededFor(SharingType type) {
        return former.type().isStricterThan(type);
    }
}
