package org.shuyue.quality;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * What a user of shared data reports to be wrong, and what the provider answered (YC-25a).
 *
 * @param recordKey by which the provider finds the record
 * @param businessWaiting whether somebody's business waits for it (YC-25b)
 * @param rectification that it was handed over to, if it was
 */
public record ErrorReport(
        CaseNumber caseNumber,
        ResourceId resource,
        String resourceName,
        AgencyId provider,
        PersonId reporter,
        AgencyId reporterAgency,
        FaultKind faultKind,
        String faultItem,
        String recordKey,
        String whatIsWrong,
        String shouldBe,
        String evidence,
        LocalDate discoveredOn,
        boolean businessWaiting,
        CorrectionState correctionState,
        String correctionNote,
        String widerProblem,
        String reasons,
        String basis,
        String withdrawalReason,
        String answeredBy,
        @Nullable CaseNumber rectification,
        Instant reportedAt,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return correctionState == CorrectionState.CHECKING;
    }
}
