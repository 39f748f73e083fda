package org.shuyue.document;

import java.time.LocalDate;
import java.util.List;
import org.shuyue.shared.Problem;

/**
 * What every letter of decision says.
 *
 * @param recipient name of the applicant or the agency
 * @param matter what was applied for
 * @param issuer name of the agency that decides
 * @param date of the letter
 */
public record LetterHead(
        @Fact("收件人") String recipient,
        @Fact("办件编号") String caseNumber,
        @Fact("申请事项") String matter,
        @Fact("收到申请的日期") LocalDate receivedOn,
        @Fact("发文单位") String issuer,
        @Fact("发文日期") LocalDate date) {

    List<Signatory> signatories() {
        return List.of(new Signatory("发文单位（盖章）", issuer));
    }

    /** A letter is no older than what it answers. */
    List<Problem> contradictions() {
        return date.isBefore(receivedOn)
                ? List.of(new Problem("head.date", "发文日期（" + date + "）早于收到申请的日期（" + receivedOn + "），请改正"))
                : List.of();
    }
}
