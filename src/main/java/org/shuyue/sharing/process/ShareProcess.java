package org.shuyue.sharing.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.options;
import static org.shuyue.workflow.ProcessVariable.text;
import static org.shuyue.workflow.ProcessVariable.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.ShareRoute;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Withdrawal;

/** What the diagrams and forms of all routes call by the same name. */
abstract class ShareProcess implements ProcessContract {
    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final ProcessVariable<ResourceId> RESOURCE = id("resource", ResourceId::new);
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<String> SHARING_CONDITIONS = text("sharingConditions");
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<List<Option>> OFFERED_ITEMS = options("offeredItems");
    public static final ProcessVariable<List<Option>> REQUESTED_OPTIONS = options("requestedOptions");

    public static final ProcessVariable<List<String>> REQUESTED_ITEMS = texts("requestedItems");
    public static final ProcessVariable<String> SCENARIO = text("scenario");
    public static final ProcessVariable<String> REQUEST_BASIS = text("requestBasis");
    public static final ProcessVariable<String> SYSTEM_NAME = text("systemName");
    public static final ProcessVariable<LocalDate> PERIOD_FROM = date("periodFrom");
    public static final ProcessVariable<LocalDate> PERIOD_UNTIL = date("periodUntil");
    public static final ProcessVariable<String> ACCESS_METHOD = text("accessMethod");
    public static final ProcessVariable<String> CONTACT_NAME = text("contactName");
    public static final ProcessVariable<String> CONTACT_PHONE = text("contactPhone");
    public static final ProcessVariable<Boolean> TRUTH_PROMISE = flag("truthPromise");
    public static final ProcessVariable<Boolean> COMPLIANCE_PROMISE = flag("compliancePromise");
    public static final ProcessVariable<Boolean> SECURITY_PROMISE = flag("securityPromise");

    /** Whether the authority of the applicant's county checks it first, and whose people those are. */
    public static final ProcessVariable<Boolean> THROUGH_COUNTY = flag("throughCounty");

    public static final ProcessVariable<AgencyId> COUNTY_AUTHORITY = id("countyAuthority", AgencyId::new);

    public static final ProcessVariable<String> COUNTY_DECISION = text("countyDecision");

    public static final ProcessVariable<String> CHECK_DECISION = text("checkDecision");
    public static final ProcessVariable<String> MISSING = text("missing");
    public static final ProcessVariable<String> NON_ACCEPTANCE_REASON = text("nonAcceptanceReason");
    public static final ProcessVariable<String> NON_ACCEPTANCE_BASIS = text("nonAcceptanceBasis");

    public static final ProcessVariable<String> DECISION = text("decision");
    public static final ProcessVariable<List<String>> GRANTED_ITEMS = texts("grantedItems");
    public static final ProcessVariable<String> TERMS = text("terms");
    public static final ProcessVariable<String> REFUSAL_REASONS = text("refusalReasons");
    public static final ProcessVariable<String> REFUSAL_BASIS = text("refusalBasis");

    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    private static final Set<ProcessVariable<?>> ON_EVERY_ROUTE = Set.of(
            RESOURCE,
            THROUGH_COUNTY,
            COUNTY_AUTHORITY,
            RESOURCE_NAME,
            SHARING_CONDITIONS,
            PROVIDER_AGENCY,
            OFFERED_ITEMS,
            REQUESTED_OPTIONS,
            REQUESTED_ITEMS,
            SCENARIO,
            SYSTEM_NAME,
            PERIOD_FROM,
            PERIOD_UNTIL,
            CONTACT_NAME,
            CONTACT_PHONE,
            TRUTH_PROMISE,
            COMPLIANCE_PROMISE,
            SECURITY_PROMISE,
            MISSING,
            GRANTED_ITEMS,
            REFUSAL_REASONS,
            REFUSAL_BASIS,
            WITHDRAWAL_REASON);

    private final ShareRoute route;
    private final String numberPrefix;
    private final Set<ProcessVariable<?>> variables;

    ShareProcess(ShareRoute route, String numberPrefix, ProcessVariable<?>... own) {
        this.route = route;
        this.numberPrefix = numberPrefix;
        this.variables = Stream.concat(ON_EVERY_ROUTE.stream(), Stream.of(own)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String processId() {
        return route.processId();
    }

    @Override
    public String numberPrefix() {
        return numberPrefix;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return variables;
    }
}
