package org.shuyue.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
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
        @Nullable String further,
        @Nullable String creditCodeA,
        @Nullable String addressA,
        @Nullable String contactA,
        @Nullable String creditCodeB,
        @Nullable String addressB,
        @Nullable String contactB,
        @Nullable Integer systemLevel,
        @Nullable String securityOfficer,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable PaperNumber paper) {

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
                terms.further(),
                version.a().creditCode(),
                version.a().address(),
                version.a().contact(),
                version.b().creditCode(),
                version.b().address(),
                version.b().contact(),
                version.security() == null ? null : version.security().systemLevel(),
                version.security() == null ? null : version.security().officer(),
                version.begins(),
                version.ends(),
                version.paper());
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
        return new AgreementVersion(
                version,
                negotiatedIn,
                proposedSide,
                proposedBy,
                proposedAt,
                terms(items),
                details(creditCodeA, addressA, contactA),
                details(creditCodeB, addressB, contactB),
                systemLevel == null ? null : new SecurityTerms(systemLevel, text(securityOfficer)),
                begins,
                ends,
                paper);
    }

    private static PartyDetails details(
            @Nullable String creditCode, @Nullable String address, @Nullable String contact) {
        return new PartyDetails(text(creditCode), text(address), text(contact));
    }

    private static String text(@Nullable String one) {
        return one == null ? "" : one;
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
                text(further));
    }

    private @Nullable ServiceTerms service() {
        return supportHours == null || responseHours == null || solutionHours == null
                ? null
                : new ServiceTerms(
                        text(feeStandard),
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
