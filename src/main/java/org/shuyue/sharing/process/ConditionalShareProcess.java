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
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Withdrawal;
import org.springframework.stereotype.Component;

/** Names of the diagram conditional-share.bpmn and of its forms; no other class spells them. */
@Component
public class ConditionalShareProcess implements ProcessContract {
    public static final String KEY = "conditional-share";

    public static final String START_FORM = "conditional-share-start";
    public static final String CHECK_FORM = "conditional-share-check";
    public static final String COMPLETION_FORM = "conditional-share-completion";
    public static final String REVIEW_FORM = "conditional-share-review";
    public static final String WITHDRAWAL_FORM = "conditional-share-withdrawal";

    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final String REVIEW_TASK = "UserTask_ReviewRequest";

    public static final ProcessVariable<ResourceId> RESOURCE = id("resource", ResourceId::new);
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
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

    public static final ProcessVariable<String> CHECK_DECISION = text("checkDecision");
    public static final ProcessVariable<String> MISSING = text("missing");
    public static final ProcessVariable<String> NON_ACCEPTANCE_REASON = text("nonAcceptanceReason");

    public static final ProcessVariable<String> DECISION = text("decision");
    public static final ProcessVariable<List<String>> GRANTED_ITEMS = texts("grantedItems");
    public static final ProcessVariable<String> TERMS = text("terms");
    public static final ProcessVariable<String> REFUSAL_REASONS = text("refusalReasons");
    public static final ProcessVariable<String> REFUSAL_BASIS = text("refusalBasis");

    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "GX";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                RESOURCE,
                RESOURCE_NAME,
                PROVIDER_AGENCY,
                OFFERED_ITEMS,
                REQUESTED_OPTIONS,
                REQUESTED_ITEMS,
                SCENARIO,
                REQUEST_BASIS,
                SYSTEM_NAME,
                PERIOD_FROM,
                PERIOD_UNTIL,
                ACCESS_METHOD,
                CONTACT_NAME,
                CONTACT_PHONE,
                TRUTH_PROMISE,
                COMPLIANCE_PROMISE,
                SECURITY_PROMISE,
                CHECK_DECISION,
                MISSING,
                NON_ACCEPTANCE_REASON,
                DECISION,
                GRANTED_ITEMS,
                TERMS,
                REFUSAL_REASONS,
                REFUSAL_BASIS,
                WITHDRAWAL_REASON);
    }
}
