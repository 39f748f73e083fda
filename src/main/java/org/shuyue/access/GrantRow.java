package org.shuyue.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** A grant as its table holds it, without its items. */
record GrantRow(
        GrantId id,
        CaseNumber caseNumber,
        ResourceId resourceId,
        AgencyId holder,
        PersonId applicant,
        LocalDate fromDate,
        LocalDate untilDate,
        String terms,
        Instant openedAt,
        @Nullable String suspensionReason,
        @Nullable Instant tokenIssuedAt,
        @Nullable CaseNumber agreement,
        @Nullable CaseNumber adjustment,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    Grant with(List<String> items) {
        return new Grant(
                id,
                caseNumber,
                resourceId,
                holder,
                applicant,
                items,
                fromDate,
                untilDate,
                terms,
                openedAt,
                suspensionReason,
                tokenIssuedAt,
                agreement,
                adjustment,
                endedAt,
                endReason);
    }
}
