package org.shuyue.agreement.process;

import static org.shuyue.workflow.ProcessVariable.options;
import static org.shuyue.workflow.ProcessVariable.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;

/** The fields of a text that is drafted or negotiated, in whatever procedure. */
abstract class TermsFields implements ProcessContract {
    public static final ProcessVariable<String> AGREEMENT_KIND = text("agreementKind");
    public static final ProcessVariable<String> OWN_SIDE = text("ownSide");
    public static final ProcessVariable<String> COUNTERPART_HANDLER = text("counterpartHandler");
    public static final ProcessVariable<List<Option>> PEOPLE_OPTIONS = options("peopleOptions");
    public static final ProcessVariable<String> DATA_PROVIDER = text("dataProvider");
    public static final ProcessVariable<String> AGREEMENT_TITLE = text("agreementTitle");
    public static final ProcessVariable<String> CREDIT_CODE_A = text("creditCodeA");
    public static final ProcessVariable<String> ADDRESS_A = text("addressA");
    public static final ProcessVariable<String> CONTACT_A = text("contactA");
    public static final ProcessVariable<String> CREDIT_CODE_B = text("creditCodeB");
    public static final ProcessVariable<String> ADDRESS_B = text("addressB");
    public static final ProcessVariable<String> CONTACT_B = text("contactB");
    public static final ProcessVariable<String> PURPOSE = text("purpose");
    public static final ProcessVariable<String> DATA_SCOPE = text("dataScope");
    public static final ProcessVariable<String> RESOURCES = text("resources");
    public static final ProcessVariable<String> TERM_YEARS = text("termYears");
    public static final ProcessVariable<String> CONFIDENTIALITY_YEARS = text("confidentialityYears");
    public static final ProcessVariable<String> DELIVERY_MODE = text("deliveryMode");
    public static final ProcessVariable<String> FILE_FORMAT = text("fileFormat");
    public static final ProcessVariable<String> DELIVERY_CHANNEL = text("deliveryChannel");
    public static final ProcessVariable<String> ADMINISTRATOR = text("administrator");
    public static final ProcessVariable<String> DEPUTY_ADMINISTRATOR = text("deputyAdministrator");
    public static final ProcessVariable<String> FEE_STANDARD = text("feeStandard");
    public static final ProcessVariable<String> PAYMENT_DAYS = text("paymentDays");
    public static final ProcessVariable<String> SUPPORT_HOURS = text("supportHours");
    public static final ProcessVariable<String> RESPONSE_HOURS = text("responseHours");
    public static final ProcessVariable<String> SOLUTION_HOURS = text("solutionHours");
    public static final ProcessVariable<String> SYSTEM_LEVEL = text("systemLevel");
    public static final ProcessVariable<String> SECURITY_OFFICER = text("securityOfficer");
    public static final ProcessVariable<String> FURTHER_TERMS = text("furtherTerms");

    private static final Set<ProcessVariable<?>> TERMS = Set.of(
            AGREEMENT_KIND,
            OWN_SIDE,
            COUNTERPART_HANDLER,
            PEOPLE_OPTIONS,
            DATA_PROVIDER,
            AGREEMENT_TITLE,
            CREDIT_CODE_A,
            ADDRESS_A,
            CONTACT_A,
            CREDIT_CODE_B,
            ADDRESS_B,
            CONTACT_B,
            PURPOSE,
            DATA_SCOPE,
            RESOURCES,
            TERM_YEARS,
            CONFIDENTIALITY_YEARS,
            DELIVERY_MODE,
            FILE_FORMAT,
            DELIVERY_CHANNEL,
            ADMINISTRATOR,
            DEPUTY_ADMINISTRATOR,
            FEE_STANDARD,
            PAYMENT_DAYS,
            SUPPORT_HOURS,
            RESPONSE_HOURS,
            SOLUTION_HOURS,
            SYSTEM_LEVEL,
            SECURITY_OFFICER,
            FURTHER_TERMS);

    /** Those and the procedure's own. */
    static Set<ProcessVariable<?>> with(ProcessVariable<?>... own) {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(TERMS);
        all.addAll(List.of(own));
        return all;
    }
}
