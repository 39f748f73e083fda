package org.shuyue.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/**
 * A party is kept from performing by force majeure (SP-09, XA-10).
 *
 * @param happenedAt from when the times to tell and to prove it run
 * @param effects which duties cannot be performed
 * @param evidence the proof; {@code null} while there is none
 * @param confirmed whether the other party confirms the effects (XA-10); {@code null} while it has not answered
 * @param accepted whether it was found to be proven
 * @param haltedAt since when performance is halted; {@code null} before
 * @param ceasedAt when it ceased; {@code null} before
 */
public record AgreementHalt(
        CaseNumber caseNumber,
        CaseNumber agreementNumber,
        Side affectedSide,
        Instant happenedAt,
        String description,
        String effects,
        Instant toldAt,
        @Nullable String evidence,
        @Nullable Instant provenAt,
        @Nullable Boolean confirmed,
        @Nullable String confirmationRemark,
        @Nullable Boolean accepted,
        @Nullable String verdictRemark,
        @Nullable String verifiedBy,
        @Nullable Instant haltedAt,
        @Nullable Instant ceasedAt) {

    /** One that was told just now. */
    static AgreementHalt told(CaseNumber number, Side affected, AgreementHalts.Event event, Instant at) {
        return new AgreementHalt(
                number,
                event.agreement(),
                affected,
                event.happenedAt(),
                event.description(),
                event.effects(),
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether performance stands still. */
    public boolean open() {
        return haltedAt != null && ceasedAt == null;
    }
}
