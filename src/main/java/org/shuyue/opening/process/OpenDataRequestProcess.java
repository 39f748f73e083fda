package org.shuyue.opening.process;

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

/** Names of the diagram open-data-request.bpmn and of its forms; no other class spells them. */
@Component
public class OpenDataRequestProcess implements ProcessContract {
    public static final String KEY = "open-data-request";

    public static final String START_FORM = "open-data-request-start";
    public static final String CHECK_FORM = "open-data-request-check";
    public static final String COMPLETION_FORM = "open-data-request-completion";
    public static final String ANSWER_FORM = "open-data-request-answer";
    public static final String AGREEMENT_FORM = "open-data-request-agreement";
    public static final String WITHDRAWAL_FORM = "open-data-request-withdrawal";

    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final ProcessVariable<ResourceId> RESOURCE = id("resource", ResourceId::new);
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<String> OPENING_CONDITIONS = text("openingConditions");
    public static final ProcessVariable<String> APPLICANT_IDENTITY = text("applicantIdentity");
    public static final ProcessVariable<List<Option>> OFFERED_ITEMS = options("offeredItems");
    public static final ProcessVariable<String> REQUEST_TITLE = text("requestTitle");
    public static final ProcessVariable<String> REASON = text("reason");
    public static final ProcessVariable<String> KIND = text("kind");
    public static final ProcessVariable<LocalDate> PERIOD_FROM = date("periodFrom");
    public static final ProcessVariable<LocalDate> PERIOD_UNTIL = date("periodUntil");
    public static final ProcessVariable<String> RESULT_FORM = text("resultForm");
    public static final ProcessVariable<Boolean> TRUTH_PROMISE = flag("truthPromise");
    public static final ProcessVariable<String> CHECK_DECISION = text("checkDecision");
    public static final ProcessVariable<String> MISSING = text("missing");
    public static final ProcessVariable<String> NON_ACCEPTANCE_REASON = text("nonAcceptanceReason");
    public static final ProcessVariable<String> NON_ACCEPTANCE_BASIS = text("nonAcceptanceBasis");
    public static final ProcessVariable<String> DECISION = text("decision");
    public static final ProcessVariable<List<String>> GRANTED_ITEMS = texts("grantedItems");
    public static final ProcessVariable<String> FOLLOW_UP = text("followUp");
    public static final ProcessVariable<String> TERMS = text("terms");
    public static final ProcessVariable<String> REFUSAL_REASONS = text("refusalReasons");
    public static final ProcessVariable<String> REFUSAL_BASIS = text("refusalBasis");
    public static final ProcessVariable<String> AGREEMENT_VERSION = text("agreementVersion");
    public static final ProcessVariable<String> AGREEMENT_HASH = text("agreementHash");
    public static final ProcessVariable<String> CLAUSE_PURPOSE = text("clausePurpose");
    public static final ProcessVariable<String> CLAUSE_SCOPE = text("clauseScope");
    public static final ProcessVariable<String> CLAUSE_WAY_OF_USE = text("clauseWayOfUse");
    public static final ProcessVariable<String> CLAUSE_FOLLOW_UP = text("clauseFollowUp");
    public static final ProcessVariable<String> CLAUSE_PROHIBITIONS = text("clauseProhibitions");
    public static final ProcessVariable<String> CLAUSE_CREDIT = text("clauseCredit");
    public static final ProcessVariable<String> CLAUSE_LIABILITY = text("clauseLiability");
    public static final ProcessVariable<String> CLAUSE_DISPUTES = text("clauseDisputes");
    public static final ProcessVariable<Boolean> AGREEMENT_READ = flag("agreementRead");
    public static final ProcessVariable<Boolean> AGREEMENT_SIGNED = flag("agreementSigned");
    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "KF";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                RESOURCE,
                RESOURCE_NAME,
                PROVIDER_AGENCY,
                OPENING_CONDITIONS,
                APPLICANT_IDENTITY,
                OFFERED_ITEMS,
                REQUEST_TITLE,
                REASON,
                KIND,
                PERIOD_FROM,
                PERIOD_UNTIL,
                RESULT_FORM,
                TRUTH_PROMISE,
                CHECK_DECISION,
                MISSING,
                NON_ACCEPTANCE_REASON,
                NON_ACCEPTANCE_BASIS,
                DECISION,
                GRANTED_ITEMS,
                FOLLOW_UP,
                TERMS,
                REFUSAL_REASONS,
                REFUSAL_BASIS,
                AGREEMENT_VERSION,
                AGREEMENT_HASH,
                CLAUSE_PURPOSE,
                CLAUSE_SCOPE,
                CLAUSE_WAY_OF_USE,
                CLAUSE_FOLLOW_UP,
                CLAUSE_PROHIBITIONS,
                CLAUSE_CREDIT,
                CLAUSE_LIABILITY,
                CLAUSE_DISPUTES,
                AGREEMENT_READ,
                AGREEMENT_SIGNED,
                WITHDRAWAL_REASON);
    }
}
