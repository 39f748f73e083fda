package org.shuyue.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;

/**
 * A document that was issued under a number and is kept.
 *
 * @param about the case that it belongs to
 * @param wording version of the template; 0 for the product's own
 * @param sha256 of the text, as printed on its last page
 * @param sm3 of the text, as printed on its last page
 * @param madeBy as shown to people
 */
public record Paper(
        PaperNumber number,
        DocumentKind kind,
        @Nullable CaseNumber about,
        AgencyId issuer,
        int wording,
        int copies,
        String sha256,
        String sm3,
        PaperState state,
        Instant madeAt,
        String madeBy) {

    public boolean current() {
        return state == PaperState.CURRENT;
    }

    /** As a downloaded file is called: title and number. */
    public String fileName() {
        return kind.title() + "-" + number + ".pdf";
    }
}
