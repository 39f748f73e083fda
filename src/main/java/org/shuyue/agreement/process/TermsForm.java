package org.shuyue.agreement.process;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.agreement.AgreementKind;
import org.shuyue.agreement.AgreementTerms;
import org.shuyue.agreement.AgreementVersion.Text;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.agreement.PartyDetails;
import org.shuyue.agreement.SecurityTerms;
import org.shuyue.agreement.ServiceTerms;
import org.shuyue.agreement.SubjectResource;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Reads a text from the fields of its form, and fills the form with one. */
@Component
class TermsForm {
    static final String MONTHLY = "MONTHLY";
    private static final String NONE = "NONE";

    private final Resources resources;
    private final People people;
    private final Agencies agencies;

    TermsForm(Resources resources, People people, Agencies agencies) {
        this.resources = resources;
        this.people = people;
        this.agencies = agencies;
    }

    /** {@link InputRefused} with the first line that cannot be read. */
    Text read(Function<ProcessVariable<String>, String> field, AgreementKind kind) {
        return new Text(
                new AgreementTerms(
                        field.apply(TermsFields.AGREEMENT_TITLE),
                        field.apply(TermsFields.PURPOSE),
                        field.apply(TermsFields.DATA_SCOPE),
                        resources(field.apply(TermsFields.RESOURCES)),
                        Integer.parseInt(field.apply(TermsFields.TERM_YEARS)),
                        number(field.apply(TermsFields.CONFIDENTIALITY_YEARS)),
                        kind == AgreementKind.PLATFORM_SHARING ? service(field) : null,
                        plan(field),
                        field.apply(TermsFields.FURTHER_TERMS)),
                new PartyDetails(
                        field.apply(TermsFields.CREDIT_CODE_A),
                        field.apply(TermsFields.ADDRESS_A),
                        field.apply(TermsFields.CONTACT_A)),
                new PartyDetails(
                        field.apply(TermsFields.CREDIT_CODE_B),
                        field.apply(TermsFields.ADDRESS_B),
                        field.apply(TermsFields.CONTACT_B)),
                kind == AgreementKind.CONFIDENTIALITY
                        ? new SecurityTerms(
                                zero(field.apply(TermsFields.SYSTEM_LEVEL)), field.apply(TermsFields.SECURITY_OFFICER))
                        : null);
    }

    /** By the names of the fields; what is not said is left out. */
    Map<String, Object> fields(Text text, AgreementKind kind) {
        Map<String, Object> fields = new LinkedHashMap<>();
        AgreementTerms terms = text.terms();
        put(fields, TermsFields.AGREEMENT_KIND, kind.name());
        put(fields, TermsFields.AGREEMENT_TITLE, terms.title());
        put(fields, TermsFields.CREDIT_CODE_A, text.a().creditCode());
        put(fields, TermsFields.ADDRESS_A, text.a().address());
        put(fields, TermsFields.CONTACT_A, text.a().contact());
        put(fields, TermsFields.CREDIT_CODE_B, text.b().creditCode());
        put(fields, TermsFields.ADDRESS_B, text.b().address());
        put(fields, TermsFields.CONTACT_B, text.b().contact());
        put(fields, TermsFields.PURPOSE, terms.purpose());
        put(fields, TermsFields.DATA_SCOPE, terms.scope());
        put(fields, TermsFields.RESOURCES, shown(terms.resources()));
        put(fields, TermsFields.TERM_YEARS, String.valueOf(terms.termYears()));
        put(
                fields,
                TermsFields.CONFIDENTIALITY_YEARS,
                terms.confidentialityYears() == null
                        ? ""
                        : terms.confidentialityYears().toString());
        plan(fields, terms.plan());
        service(fields, terms.service());
        if (text.security() != null) {
            put(fields, TermsFields.SYSTEM_LEVEL, String.valueOf(text.security().systemLevel()));
            put(fields, TermsFields.SECURITY_OFFICER, text.security().officer());
        }
        put(fields, TermsFields.FURTHER_TERMS, terms.further());
        return fields;
    }

    /** People of these agencies who may handle an agreement, under their agency's name. */
    List<Option> people(Stream<AgencyId> of) {
        return of.flatMap(agency -> people.ofAgency(agency).stream())
                .filter(Person::active)
                .map(person -> new Option(
                        name(person.agency()) + "　" + person.name() + "（" + roles(person) + "）",
                        person.id().value()))
                .toList();
    }

    private String name(AgencyId id) {
        return agencies.look(id).map(Agency::name).orElse(id.value());
    }

    private static String roles(Person person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }

    /** One resource a line: its code, then the items after a colon; without items all that it shares. */
    private List<SubjectResource> resources(String lines) {
        return Arrays.stream(lines.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::resource)
                .toList();
    }

    private SubjectResource resource(String line) {
        String[] parts = line.split("[：:]", 2);
        String code = parts[0].strip();
        if (!code.matches("\\S{1,64}")) {
            throw new InputRefused("resources", "请每行写一个资源编码，可在冒号后列出信息项，例如 A0101-0001：person_name、status");
        }
        List<String> named = parts.length == 1
                ? List.of()
                : Arrays.stream(parts[1].split("[、，,;；\\s]+", -1))
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .toList();
        return new SubjectResource(new ResourceId(code), named.isEmpty() ? all(code) : named);
    }

    private List<String> all(String code) {
        return resources
                .byCode(code)
                .map(Resource::sharedItems)
                .map(items -> items.stream().map(DataItem::name).toList())
                .orElse(List.of());
    }

    private static String shown(List<SubjectResource> resources) {
        return resources.stream()
                .map(subject -> subject.resource() + "：" + String.join("、", subject.items()))
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable DeliveryPlan plan(Function<ProcessVariable<String>, String> field) {
        if (!MONTHLY.equals(field.apply(TermsFields.DELIVERY_MODE))) {
            return null;
        }
        return new DeliveryPlan(
                DeliveryPlan.Frequency.MONTHLY,
                DeliveryPlan.Format.valueOf(field.apply(TermsFields.FILE_FORMAT)),
                DeliveryPlan.Channel.valueOf(field.apply(TermsFields.DELIVERY_CHANNEL)),
                Stream.of(TermsFields.ADMINISTRATOR, TermsFields.DEPUTY_ADMINISTRATOR)
                        .map(field)
                        .filter(login -> !login.isEmpty())
                        .map(PersonId::new)
                        .toList());
    }

    private static void plan(Map<String, Object> fields, @Nullable DeliveryPlan plan) {
        put(
                fields,
                TermsFields.DELIVERY_MODE,
                plan == null ? NONE : plan.frequency().name());
        if (plan != null) {
            put(fields, TermsFields.FILE_FORMAT, plan.format().name());
            put(fields, TermsFields.DELIVERY_CHANNEL, plan.channel().name());
            put(fields, TermsFields.ADMINISTRATOR, plan.administrators().get(0).value());
            plan.administrators().stream()
                    .skip(1)
                    .forEach(deputy -> put(fields, TermsFields.DEPUTY_ADMINISTRATOR, deputy.value()));
        }
    }

    private static ServiceTerms service(Function<ProcessVariable<String>, String> field) {
        return new ServiceTerms(
                field.apply(TermsFields.FEE_STANDARD),
                zero(field.apply(TermsFields.PAYMENT_DAYS)),
                zero(field.apply(TermsFields.SUPPORT_HOURS)),
                zero(field.apply(TermsFields.RESPONSE_HOURS)),
                zero(field.apply(TermsFields.SOLUTION_HOURS)));
    }

    private static void service(Map<String, Object> fields, @Nullable ServiceTerms service) {
        if (service != null) {
            put(fields, TermsFields.FEE_STANDARD, service.feeStandard());
            put(
                    fields,
                    TermsFields.PAYMENT_DAYS,
                    service.paymentDays() == 0 ? "" : String.valueOf(service.paymentDays()));
            put(fields, TermsFields.SUPPORT_HOURS, String.valueOf(service.supportHours()));
            put(fields, TermsFields.RESPONSE_HOURS, String.valueOf(service.responseHours()));
            put(fields, TermsFields.SOLUTION_HOURS, String.valueOf(service.solutionHours()));
        }
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static int zero(String text) {
        return Optional.ofNullable(number(text)).orElse(0);
    }

    private static void put(Map<String, Object> fields, ProcessVariable<String> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field.name(), text);
        }
    }
}
