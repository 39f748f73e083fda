package org.shuyue.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;

/**
 * A pledge of confidentiality (保密承诺书) that somebody who uses data is asked for (YC-F4, WH-16, XA-S17).
 *
 * @param caseNumber under which the data is used
 * @param subject which data
 * @param signedAt {@code null} before
 */
public record Pledge(
        PaperNumber paper,
        CaseNumber caseNumber,
        PersonId person,
        String subject,
        Instant askedAt,
        @Nullable Instant signedAt) {

    static Pledge asked(PaperNumber paper, CaseNumber caseNumber, PersonId person, String subject, Instant at) {
        return new Pledge(paper, caseNumber, person, subject, at, null);
    }

    public boolean signed() {
        return signedAt != null;
    }
}
