package org.shuyue.maintenance;

import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.OpeningTerms;
import org.shuyue.catalogue.SharingTerms;

/**
 * What a provider finds in a review.
 *
 * @param sharing from now on; the present terms where they are kept
 * @param sharingReason why, whether kept or changed; empty where nothing was to be evaluated
 * @param sharingProcessing how data that was not shared has been desensitised or processed (YC-20b); else empty
 * @param openingGround on what data that was not open may be opened; else {@code null}
 * @param openingEvidence of that ground; else empty
 */
public record TypeEvaluation(
        SharingTerms sharing,
        String sharingReason,
        String sharingProcessing,
        OpeningTerms opening,
        String openingReason,
        @Nullable OpeningGround openingGround,
        String openingEvidence) {}
