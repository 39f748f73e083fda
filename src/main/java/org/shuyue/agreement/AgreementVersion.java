package org.shuyue.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;

/**
 * The text as one side proposed it.
 *
 * @param version from 1
 * @param negotiatedIn the case in which: that of the agreement itself, or that of a supplement
 * @param proposer name of the one who proposed it
 * @param security of a security and confidentiality agreement; else {@code null}
 * @param begins first day of the term as the paper states it; {@code null} where it runs from the day of signing
 * @param ends last day of the term as the paper states it; {@code null} with {@code begins}
 * @param paper on which it is signed
 */
public record AgreementVersion(
        int version,
        CaseNumber negotiatedIn,
        Side proposedBy,
        String proposer,
        Instant proposedAt,
        AgreementTerms terms,
        PartyDetails a,
        PartyDetails b,
        @Nullable SecurityTerms security,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable PaperNumber paper) {

    /** One that is proposed just now. */
    static AgreementVersion proposed(
            int version, CaseNumber negotiatedIn, Side by, String proposer, Instant at, Text text) {
        return new AgreementVersion(
                version,
                negotiatedIn,
                by,
                proposer,
                at,
                text.terms(),
                text.a(),
                text.b(),
                text.security(),
                null,
                null,
                null);
    }

    /** What a side proposes: the terms, and how the parties are named. */
    public record Text(
            AgreementTerms terms,
            PartyDetails a,
            PartyDetails b,
            @Nullable SecurityTerms security) {}

    public Text text() {
        return new Text(terms, a, b, security);
    }
}
