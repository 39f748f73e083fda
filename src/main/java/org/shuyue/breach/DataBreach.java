package org.shuyue.breach;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * A breach as far as it has been handled.
 *
 * @param leakAt {@code null} while it is not known
 * @param reportRule under which the report is due
 * @param containment whether the resources are or were held; {@code null} while nobody has decided
 * @param sentAt when the report went to all concerned
 * @param falseAlarmReason why there was no leak, where the authority found so
 */
public record DataBreach(
        CaseNumber caseNumber,
        PersonId reporter,
        AgencyId reporterAgency,
        String whatHappened,
        @Nullable Instant leakAt,
        Instant discoveredAt,
        Severity severity,
        String contactPhone,
        String reportRule,
        Instant reportedAt,
        @Nullable Containment containment,
        @Nullable String containReason,
        @Nullable String containedBy,
        @Nullable Instant containedAt,
        @Nullable String liftReason,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt,
        @Nullable Instant sentAt,
        @Nullable String noWarningReason,
        @Nullable String cause,
        @Nullable String remedy,
        @Nullable String lessons,
        @Nullable String falseAlarmReason,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    /** Whether the data is held for good or until it is safe. */
    public enum Containment {
        CONTAINED("contain", "封控"),
        NOT_CONTAINED("notContain", "不封控");

        private final String code;
        private final String label;

        Containment(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Containment byCode(String code) {
            return Arrays.stream(values())
                    .filter(containment -> containment.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("没有这种封控决定：" + code));
        }
    }
}
