package org.shuyue.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** An agreement as its table holds it, without its terms. */
record AgreementRow(
        CaseNumber agreementNumber,
        AgreementKind kind,
        AgencyId agencyA,
        PersonId handlerA,
        AgencyId agencyB,
        PersonId handlerB,
        Side provider,
        AgreementState agreementState,
        int version,
        Instant draftedAt,
        @Nullable LocalDate fromDate,
        @Nullable LocalDate untilDate,
        @Nullable AgreementEnd agreementEnd,
        @Nullable String endReason,
        @Nullable Instant endedAt,
        @Nullable LocalDate confidentialUntil) {

    Agreement with(AgreementTerms terms) {
        return new Agreement(
                agreementNumber,
                kind,
                new Party(agencyA, handlerA),
                new Party(agencyB, handlerB),
                provider,
                agreementState,
                version,
                terms,
                draftedAt,
                fromDate,
                untilDate,
                agreementEnd,
                endReason,
                endedAt,
                confidentialUntil);
    }
}
