package org.shuyue.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/**
 * What is to be paid for a service (EG-06, XA-05b).
 *
 * @param acceptanceCase in which the service was accepted; {@code null} where use alone is charged
 * @param items what was used, by the standard agreed upon, a line each
 * @param amount in yuan
 * @param arrears what the serving side does about a bill that was not paid in time; {@code null} before
 * @param interest that it demands then, in yuan
 * @param paymentProof number of the transfer or of the receipt
 */
public record Bill(
        CaseNumber caseNumber,
        CaseNumber agreementNumber,
        @Nullable CaseNumber acceptanceCase,
        String period,
        String items,
        BigDecimal amount,
        String invoiceNumber,
        Instant billedAt,
        @Nullable Arrears arrears,
        @Nullable String arrearsReason,
        @Nullable BigDecimal interest,
        @Nullable LocalDate paidOn,
        @Nullable String paymentProof,
        @Nullable Instant paidAt) {

    /** What the source allows when a bill is overdue. */
    public enum Arrears {
        WAIT("限期补缴，服务继续"),
        SUSPEND("暂停服务，补缴后恢复"),
        TERMINATE("终止服务");

        private final String label;

        Arrears(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** With the interest, if any is demanded. */
    public BigDecimal owed() {
        return interest == null ? amount : amount.add(interest);
    }

    static Bill sent(
            CaseNumber number,
            CaseNumber agreement,
            @Nullable CaseNumber acceptance,
            String period,
            String items,
            BigDecimal amount,
            String invoiceNumber,
            Instant at) {
        return new Bill(
                number,
                agreement,
                acceptance,
                period,
                items,
                amount,
                invoiceNumber,
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
