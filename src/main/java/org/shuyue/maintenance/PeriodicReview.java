package org.shuyue.maintenance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.OpeningTerms;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.SharingTerms;
import org.shuyue.catalogue.SharingType;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * A review of an entry's types, as far as it has come; what has not been said yet is {@code null}.
 *
 * @param due whether its time had come when it began
 * @param sharingNow as it was when the provider was asked
 * @param newSharing what the provider found
 */
public record PeriodicReview(
        CaseNumber caseNumber,
        ResourceId resource,
        String resourceName,
        AgencyId provider,
        PersonId startedBy,
        boolean due,
        String remark,
        SharingType sharingNow,
        String sharingConditionsNow,
        String sharingBasisNow,
        OpeningType openingNow,
        String openingConditionsNow,
        String openingBasisNow,
        ReviewState reviewState,
        Instant startedAt,
        @Nullable SharingType newSharing,
        @Nullable String newSharingConditions,
        @Nullable String newSharingBasis,
        @Nullable String sharingReason,
        @Nullable String sharingProcessing,
        @Nullable OpeningType newOpening,
        @Nullable String newOpeningConditions,
        @Nullable String newOpeningBasis,
        @Nullable String openingReason,
        @Nullable OpeningGround openingGround,
        @Nullable String openingEvidence,
        @Nullable String evaluatedBy,
        @Nullable String confirmRemark,
        @Nullable String confirmedBy,
        @Nullable String withdrawalReason,
        @Nullable Instant closedAt) {

    public SharingTerms sharingBefore() {
        return new SharingTerms(sharingNow, sharingConditionsNow, sharingBasisNow);
    }

    public OpeningTerms openingBefore() {
        return new OpeningTerms(openingNow, openingConditionsNow, openingBasisNow);
    }

    /** What the provider found, or what there was as long as it has found nothing. */
    public SharingTerms sharingAfter() {
        return newSharing == null
                ? sharingBefore()
                : new SharingTerms(newSharing, text(newSharingConditions), text(newSharingBasis));
    }

    public OpeningTerms openingAfter() {
        return newOpening == null
                ? openingBefore()
                : new OpeningTerms(newOpening, text(newOpeningConditions), text(newOpeningBasis));
    }

    /** In words: 共享类型由有条件共享调整为无条件共享. */
    public String change() {
        String sharing = sharingAfter().type() == sharingNow
                ? ""
                : "共享类型由" + sharingNow.label() + "调整为" + sharingAfter().type().label();
        String opening = openingAfter().type() == openingNow
                ? ""
                : "开放类型由" + openingNow.label() + "调整为" + openingAfter().type().label();
        return sharing.isEmpty() || opening.isEmpty() ? sharing + opening : sharing + "，" + opening;
    }

    private static String text(@Nullable String one) {
        return one == null ? "" : one;
    }
}
