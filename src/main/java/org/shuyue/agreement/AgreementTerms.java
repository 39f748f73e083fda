package org.shuyue.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agree upon, in one version of the text.
 *
 * @param scope the kinds of data and their standard
 * @param resources of the catalogue; none where the agreement is about no data in particular
 * @param termYears from signing and sealing (SP-07a, EG-01)
 * @param confidentialityYears after the end, of a platform from the day of signing (EG-04); {@code null} until what is
 *     confidential becomes public (SP-08)
 * @param service of a platform sharing agreement; else {@code null}
 * @param plan of regular deliveries; {@code null} without any
 * @param further other terms; may be empty
 */
public record AgreementTerms(
        String title,
        String purpose,
        String scope,
        List<SubjectResource> resources,
        int termYears,
        @Nullable Integer confidentialityYears,
        @Nullable ServiceTerms service,
        @Nullable DeliveryPlan plan,
        String further) {
    public AgreementTerms {
        resources = List.copyOf(resources);
    }

    /**
     * Last day of the confidentiality of an agreement that was signed and has ended; empty without a last day. It never
     * ends before the agreement does.
     */
    Optional<LocalDate> confidentialUntil(LocalDate signed, LocalDate ended) {
        return Optional.ofNullable(confidentialityYears)
                .map(years -> service == null ? ended.plusYears(years) : signed.plusYears(years))
                .map(day -> day.isBefore(ended) ? ended : day);
    }
}
