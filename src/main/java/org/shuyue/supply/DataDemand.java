package org.shuyue.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * A demand as far as it has come.
 *
 * @param disowned what providers said whose data it is not
 * @param existingResource that serves it already
 * @param entryCode the entry of the catalogue that came out of it
 */
public record DataDemand(
        CaseNumber caseNumber,
        PersonId requester,
        AgencyId requesterAgency,
        String dataName,
        String wantedContents,
        String scenario,
        String requestBasis,
        String supposedHolder,
        LocalDate neededUntil,
        String contactName,
        String contactPhone,
        DemandState demandState,
        Instant submittedAt,
        @Nullable AgencyId provider,
        @Nullable String findRemark,
        @Nullable ResourceId existingResource,
        @Nullable String disowned,
        Answer.@Nullable Decision answer,
        @Nullable LocalDate promisedDate,
        @Nullable String refusalReasons,
        @Nullable String refusalBasis,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable ResourceId entryCode,
        @Nullable Instant sharedAt,
        @Nullable String withdrawalReason,
        @Nullable Instant closedAt) {}
