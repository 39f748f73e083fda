package org.shuyue.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/** An adjustment as its table holds it. */
record AdjustmentRow(
        CaseNumber caseNumber,
        ResourceId resourceId,
        SharingType temporaryType,
        String temporaryConditions,
        String temporaryBasis,
        SharingType formerType,
        String formerConditions,
        String formerBasis,
        LocalDate untilDate,
        Instant begunAt,
        @Nullable Instant endedAt) {

    static AdjustmentRow of(SharingAdjustment one) {
        return new AdjustmentRow(
                one.caseNumber(),
                one.resource(),
                one.temporary().type(),
                one.temporary().conditions(),
                one.temporary().basis(),
                one.former().type(),
                one.former().conditions(),
                one.former().basis(),
                one.until(),
                one.begunAt(),
                one.endedAt());
    }

    SharingAdjustment adjustment() {
        return new SharingAdjustment(
                caseNumber,
                resourceId,
                new SharingTerms(temporaryType, temporaryConditions, temporaryBasis),
                new SharingTerms(formerType, formerConditions, formerBasis),
                untilDate,
                begunAt,
                endedAt);
    }
}
