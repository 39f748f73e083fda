package org.shuyue.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.document.Paper;

/**
 * What a verification says.
 *
 * @param notes further Chinese sentences
 * @param paper as it is kept; {@code null} when there is none
 * @param issuer name of the agency that issued it; empty without a paper
 */
public record VerificationReport(
        Authenticity authenticity,
        List<String> notes,
        @Nullable Paper paper,
        String issuer,
        List<SignatureFinding> signatures) {
    public VerificationReport {
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
    }
}
