package org.shuyue.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agree upon, in one version of the text.
 *
 * @param scope the kinds of data and their standard
 * @param resources of the catalogue; none where the agreement is about no data in particular
 * @param termYears from signing and sealing (SP-07a, EG-01)
 * @param confidentialityYears after the end (EG-04); {@code null} until what is confidential becomes public (SP-08)
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
}
