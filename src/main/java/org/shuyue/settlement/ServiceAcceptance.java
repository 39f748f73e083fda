package org.shuyue.settlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;

/**
 * A service that the one it was done for inspects and accepts, or not (XA-06a, XA-06b).
 *
 * @param amount of the whole contract, in yuan
 * @param paid of it before
 * @param items what was to be done, a line each: {@code 服务内容：合同要求}
 * @param accepted what the last inspection found; {@code null} before the first
 * @param findings what was found of each item, a line each, or why it was not accepted
 * @param members who inspected
 * @param remedy what was done about the last faults
 */
public record ServiceAcceptance(
        CaseNumber caseNumber,
        CaseNumber agreementNumber,
        String contractNumber,
        BigDecimal amount,
        BigDecimal paid,
        String items,
        Instant askedAt,
        @Nullable Boolean accepted,
        @Nullable String findings,
        @Nullable String members,
        @Nullable String experts,
        @Nullable Instant inspectedAt,
        @Nullable String inspectedBy,
        @Nullable String remedy) {

    static ServiceAcceptance asked(
            CaseNumber number,
            CaseNumber agreement,
            String contractNumber,
            BigDecimal amount,
            BigDecimal paid,
            String items,
            Instant at) {
        return new ServiceAcceptance(
                number, agreement, contractNumber, amount, paid, items, at, null, null, null, null, null, null, null);
    }

    /** What is still to be paid of the contract. */
    public BigDecimal remaining() {
        return amount.subtract(paid);
    }

    /** The lines of a field, without empty ones. */
    public static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
