package org.shuyue.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * A case as the register lists it.
 *
 * @param providerAgency known once the case has gone to the provider
 * @param state in Chinese, as its procedure says it
 */
public record CaseRow(
        CaseNumber number,
        String processId,
        String title,
        PersonId applicant,
        String applicantName,
        AgencyId applicantAgency,
        @Nullable AgencyId providerAgency,
        String state,
        boolean open,
        Instant startedAt,
        @Nullable Instant endedAt) {}
