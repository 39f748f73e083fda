package org.shuyue.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/**
 * One party wants to end the agreement before its time.
 *
 * @param consent of the other party; {@code null} while it has not answered, or need not
 */
public record Dissolution(
        CaseNumber caseNumber,
        CaseNumber agreementNumber,
        Side proposingSide,
        Ground ground,
        String reason,
        Instant proposedAt,
        @Nullable Boolean consent,
        @Nullable String answerRemark,
        @Nullable Instant answeredAt) {

    /** One that was proposed just now. */
    static Dissolution proposed(
            CaseNumber number, CaseNumber agreement, Side proposing, Ground ground, String reason, Instant at) {
        return new Dissolution(number, agreement, proposing, ground, reason, at, null, null, null);
    }

    /** On what it rests. */
    public enum Ground {
        /** The other party has to agree (SP-09). */
        CONSENT("双方协商", AgreementEnd.DISSOLVED),
        /** Force majeure has kept the parties from performing for thirty days: either may (XA-10). */
        LONG_HALT("不可抗力持续30日以上", AgreementEnd.FORCE_MAJEURE);

        private final String label;
        private final AgreementEnd end;

        Ground(String label, AgreementEnd end) {
            this.label = label;
            this.end = end;
        }

        public String label() {
            return label;
        }

        AgreementEnd end() {
            return end;
        }
    }
}
