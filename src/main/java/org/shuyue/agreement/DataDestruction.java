package org.shuyue.agreement;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;

/**
 * Data that somebody has to destroy, and what was done about it (YC-F3, XA-S21, XA-S25).
 *
 * @param holder who has the data
 * @param holderHandler who does it for the holder
 * @param providerHandler who checks it for the provider; {@code null} where the operator does
 * @param dataName what data
 * @param media on which it was kept
 * @param method by which it was destroyed
 * @param amount rows, files or bytes, with the unit
 * @param paper the certificate; {@code null} while there is none
 * @param remark of the check, when it was found wanting
 * @param rounds how often the holder has reported
 */
public record DataDestruction(
        CaseNumber caseNumber,
        Ground ground,
        @Nullable CaseNumber agreementNumber,
        @Nullable GrantId grantId,
        AgencyId holder,
        PersonId holderHandler,
        AgencyId provider,
        @Nullable PersonId providerHandler,
        String dataName,
        String reason,
        Instant startedAt,
        State destructionState,
        @Nullable Way way,
        @Nullable String media,
        @Nullable String method,
        @Nullable String amount,
        @Nullable String executor,
        @Nullable String witness,
        @Nullable Instant destroyedAt,
        @Nullable Instant reportedAt,
        @Nullable PaperNumber paper,
        @Nullable String remark,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        int rounds) {

    /** What was ordered just now; nothing is reported of it yet. */
    static DataDestruction due(CaseNumber number, DestructionOrder order, Instant at) {
        return new DataDestruction(
                number,
                order.ground(),
                order.agreement(),
                order.grant(),
                order.holder(),
                order.holderHandler(),
                order.provider(),
                order.providerHandler(),
                order.dataName(),
                order.reason(),
                at,
                State.DUE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** Why it has to be destroyed. */
    public enum Ground {
        AGREEMENT_ENDED("协议终止", "data-destruction.destroy-agreement"),
        PERIOD_OVER("使用期限届满", "data-destruction.destroy"),
        REQUEST("书面要求", "data-destruction.destroy-request");

        private final String label;
        private final String rule;

        Ground(String label, String rule) {
            this.label = label;
            this.rule = rule;
        }

        public String label() {
            return label;
        }

        /** The rule that says until when. */
        String rule() {
            return rule;
        }
    }

    /** What is done with it. */
    public enum Way {
        DESTROY("销毁"),
        DE_IDENTIFY("去标识化"),
        HAND_BACK("交还后销毁副本");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Optional<Way> byCode(String code) {
            return Arrays.stream(values())
                    .filter(way -> way.name().equals(code))
                    .findFirst();
        }
    }

    /** How far it has come. */
    public enum State {
        DUE("待销毁"),
        REPORTED("待核验"),
        CERTIFIED("已销毁并核验");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
