package org.shuyue.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/**
 * One party tells the other that it breaks the agreement (SP-06b).
 *
 * @param brokenClause which duty
 * @param demands what is to be done about it
 * @param grave whether the agreement may be ended at once: use beyond its purpose, passing on, commercial use
 * @param notifiedAt from when the time to rectify runs
 * @param measures what the other party says it has done; {@code null} while it has said nothing
 */
public record AgreementBreach(
        CaseNumber caseNumber,
        CaseNumber agreementNumber,
        Side complainingSide,
        String brokenClause,
        String facts,
        @Nullable String demands,
        boolean grave,
        Instant notifiedAt,
        @Nullable String measures,
        @Nullable Instant rectifiedAt,
        @Nullable Judgement judgement,
        @Nullable String judgementReason,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt) {

    /** One that was notified just now. */
    static AgreementBreach notified(
            CaseNumber number, Side complaining, AgreementBreaches.Complaint complaint, Instant at) {
        return new AgreementBreach(
                number,
                complaint.agreement(),
                complaining,
                complaint.brokenClause(),
                complaint.facts(),
                complaint.demands(),
                complaint.grave(),
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What the party that complained finds in the end. */
    public enum Judgement {
        CURED("已整改"),
        TERMINATED("未按要求整改，终止协议"),
        TOLERATED("不终止协议");

        private final String label;

        Judgement(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether nothing was said of rectification. */
    public boolean unanswered() {
        return rectifiedAt == null;
    }
}
