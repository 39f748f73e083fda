package org.shuyue.supply.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.options;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Withdrawal;
import org.springframework.stereotype.Component;

/** Names of the diagram uncatalogued-request.bpmn and of its forms; no other class spells them. */
@Component
public class UncataloguedRequestProcess implements ProcessContract {
    public static final String KEY = "uncatalogued-request";

    public static final String START_FORM = "uncatalogued-request-start";
    public static final String FIND_FORM = "uncatalogued-request-find";
    public static final String ANSWER_FORM = "uncatalogued-request-answer";
    public static final String CATALOGUE_FORM = "uncatalogued-request-catalogue";
    public static final String SHARE_FORM = "uncatalogued-request-share";
    public static final String WITHDRAWAL_FORM = "uncatalogued-request-withdrawal";

    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final ProcessVariable<String> DATA_NAME = text("dataName");
    public static final ProcessVariable<String> WANTED_CONTENTS = text("wantedContents");
    public static final ProcessVariable<String> SCENARIO = text("scenario");
    public static final ProcessVariable<String> REQUEST_BASIS = text("requestBasis");
    public static final ProcessVariable<String> SUPPOSED_HOLDER = text("supposedHolder");
    public static final ProcessVariable<LocalDate> NEEDED_UNTIL = date("neededUntil");
    public static final ProcessVariable<String> CONTACT_NAME = text("contactName");
    public static final ProcessVariable<String> CONTACT_PHONE = text("contactPhone");
    public static final ProcessVariable<Boolean> TRUTH_PROMISE = flag("truthPromise");
    public static final ProcessVariable<Boolean> COMPLIANCE_PROMISE = flag("compliancePromise");
    public static final ProcessVariable<Boolean> SECURITY_PROMISE = flag("securityPromise");
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<List<Option>> AGENCY_OPTIONS = options("agencyOptions");
    public static final ProcessVariable<String> FIND_DECISION = text("findDecision");
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<String> EXISTING_RESOURCE = text("existingResource");
    public static final ProcessVariable<String> FIND_REMARK = text("findRemark");
    public static final ProcessVariable<String> DISOWNED = text("disowned");
    public static final ProcessVariable<String> ANSWER_DECISION = text("answerDecision");
    public static final ProcessVariable<LocalDate> PROMISED_DATE = date("promisedDate");
    public static final ProcessVariable<String> REFUSAL_REASONS = text("refusalReasons");
    public static final ProcessVariable<String> REFUSAL_BASIS = text("refusalBasis");
    public static final ProcessVariable<String> DISOWN_REASON = text("disownReason");
    public static final ProcessVariable<String> ENTRY_CODE = text("entryCode");
    public static final ProcessVariable<String> ENTRY_NAME = text("entryName");
    public static final ProcessVariable<String> ENTRY_SUMMARY = text("entrySummary");
    public static final ProcessVariable<String> ENTRY_ITEMS = text("entryItems");
    public static final ProcessVariable<String> SHARING_TYPE = text("sharingType");
    public static final ProcessVariable<String> SHARING_CONDITIONS = text("sharingConditions");
    public static final ProcessVariable<String> SHARING_BASIS = text("sharingBasis");
    public static final ProcessVariable<String> OPENING_TYPE = text("openingType");
    public static final ProcessVariable<String> OPENING_CONDITIONS = text("openingConditions");
    public static final ProcessVariable<String> OPENING_BASIS = text("openingBasis");
    public static final ProcessVariable<String> UPDATE_FREQUENCY = text("updateFrequency");
    public static final ProcessVariable<String> ENTRY_CATEGORY = text("entryCategory");
    public static final ProcessVariable<String> SOURCE_SYSTEM = text("sourceSystem");
    public static final ProcessVariable<LocalDate> SHARE_FROM = date("shareFrom");
    public static final ProcessVariable<LocalDate> SHARE_UNTIL = date("shareUntil");
    public static final ProcessVariable<String> SHARE_TERMS = text("shareTerms");
    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "XQ";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                DATA_NAME,
                WANTED_CONTENTS,
                SCENARIO,
                REQUEST_BASIS,
                SUPPOSED_HOLDER,
                NEEDED_UNTIL,
                CONTACT_NAME,
                CONTACT_PHONE,
                TRUTH_PROMISE,
                COMPLIANCE_PROMISE,
                SECURITY_PROMISE,
                RESOURCE_NAME,
                AGENCY_OPTIONS,
                FIND_DECISION,
                PROVIDER_AGENCY,
                EXISTING_RESOURCE,
                FIND_REMARK,
                DISOWNED,
                ANSWER_DECISION,
                PROMISED_DATE,
                REFUSAL_REASONS,
                REFUSAL_BASIS,
                DISOWN_REASON,
                ENTRY_CODE,
                ENTRY_NAME,
                ENTRY_SUMMARY,
                ENTRY_ITEMS,
                SHARING_TYPE,
                SHARING_CONDITIONS,
                SHARING_BASIS,
                OPENING_TYPE,
                OPENING_CONDITIONS,
                OPENING_BASIS,
                UPDATE_FREQUENCY,
                ENTRY_CATEGORY,
                SOURCE_SYSTEM,
                SHARE_FROM,
                SHARE_UNTIL,
                SHARE_TERMS,
                WITHDRAWAL_REASON);
    }
}
