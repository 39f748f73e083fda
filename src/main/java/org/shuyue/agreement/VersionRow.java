package org.shuyue.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** A version as its table holds it, without the items. */
record VersionRow(
        CaseNumber agreementNumber,
        int version,
        CaseNumber negotiatedIn,
        Side proposedSide,
        String proposedBy,
        Instant proposedAt,
        String title,
        String purpose,
        String scope,
        int termYears,
        @Nullable Integer confidentialityYears,
        @Nullable String feeStandard,
        @Nullable Integer paymentDays,
        @Nullable Integer supportHours,
        @Nullable Integer responseHours,
        @Nullable Integer solutionHours,
        DeliveryPlan.@Nullable Frequency frequency,
        DeliveryPlan.@Nullable Format fileFormat,
        DeliveryPlan.@Nullable Channel channel,
        @Nullable PersonId administrator,
        @Nullable PersonId deputy,
        @Nullable String further) {

    /** One item of one resource of a version. */
    record Item(CaseNumber agreementNumber, int version, int position, ResourceId resourceId, String item) {}

    static VersionRow of(CaseNumber agreement, AgreementVersion version) {
        AgreementTerms terms = version.terms();
        ServiceTerms service = terms.service();
        DeliveryPlan plan = terms.plan();
        return new VersionRow(
                agreement,
                version.version(),
                version.negotiatedIn(),
                version.proposedBy(),
                version.proposer(),
                version.proposedAt(),
                terms.title(),
                terms.purpose(),
                terms.scope(),
                terms.termYears(),
                terms.confidentialityYears(),
                service == null ? null : service.feeStandard(),
                service == null ? null : service.paymentDays(),
                service == null ? null : service.supportHours(),
                service == null ? null : service.responseHours(),
                service == null ? null : service.solutionHours(),
                plan == null ? null : plan.frequency(),
                plan == null ? null : plan.format(),
                plan == null ? null : plan.channel(),
                plan == null ? null : plan.administrators().get(0),
                plan == null || plan.administrators().size() < 2
                        ? null
                        : plan.administrators().get(1),
                terms.further());
    }

    static List<Item> items(CaseNumber agreement, AgreementVersion version) {
        List<Item> items = new ArrayList<>();
        version.terms()
                .resources()
                .forEach(resource -> resource.items()
                        .forEach(item -> items.add(
                                new Item(agreement, version.version(), items.size() + 1, resource.resource(), item))));
        return items;
    }

    AgreementVersion with(List<Item> items) {
        return new AgreementVersion(version, negotiatedIn, proposedSide, proposedBy, proposedAt, terms(items));
    }

    private AgreementTerms terms(List<Item> items) {
        Map<ResourceId, List<String>> byResource = new LinkedHashMap<>();
        items.forEach(item -> byResource
                .computeIfAbsent(item.resourceId(), resource -> new ArrayList<>())
                .add(item.item()));
        return new AgreementTerms(
                title,
                purpose,
                scope,
                byResource.entrySet().stream()
                        .map(entry -> new SubjectResource(entry.getKey(), entry.getValue()))
                        .toList(),
                termYears,
                confidentialityYears,
                service(),
                plan(),
                further == null ? "" : further);
    }

    private @Nullable ServiceTerms service() {
        return supportHours == null || responseHours == null || solutionHours == null
                ? null
                : new ServiceTerms(
                        feeStandard == null ? "" : feeStandard,
                        paymentDays == null ? 0 : paymentDays,
                        supportHours,
                        responseHours,
                        solutionHours);
    }

    private @Nullable DeliveryPlan plan() {
        return frequency == null || fileFormat == null || channel == null
                ? null
                : new DeliveryPlan(
                        frequency,
                        fileFormat,
                        channel,
                        Stream.of(administrator, deputy)
                                .filter(Objects::nonNull)
                                .toList());
    }
}
