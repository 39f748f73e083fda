package org.shuyue.agreement;

import java.time.Instant;
import org.shuyue.shared.CaseNumber;

/**
 * The text as one side proposed it.
 *
 * @param version from 1
 * @param negotiatedIn the case in which: that of the agreement itself, or that of a supplement
 * @param proposer name of the one who proposed it
 */
public record AgreementVersion(
        int version,
        CaseNumber negotiatedIn,
        Side proposedBy,
        String proposer,
        Instant proposedAt,
        AgreementTerms terms) {}
