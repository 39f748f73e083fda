package org.shuyue.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * A coordination with another level or region as far as it has come.
 *
 * @param resource through which the data came, or that serves instead
 * @param resultText how it is provided, or why not
 */
public record Coordination(
        CaseNumber caseNumber,
        PersonId requester,
        AgencyId requesterAgency,
        String dataName,
        String wantedContents,
        String scenario,
        String requestBasis,
        HolderKind holderKind,
        String holder,
        String searched,
        LocalDate neededUntil,
        String contactName,
        String contactPhone,
        CoordinationState coordinationState,
        Instant submittedAt,
        @Nullable String authorityRemark,
        @Nullable String decidedBy,
        @Nullable ResourceId resource,
        @Nullable String resultText,
        @Nullable String legalBasis,
        @Nullable String withdrawalReason,
        @Nullable Instant closedAt) {}
