package org.shuyue.workflow;

import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** The variables that every case has: its number, who applied, and who acted last (for whom). */
public final class CaseVariables {
    public static final ProcessVariable<CaseNumber> CASE_NUMBER = ProcessVariable.id("caseNumber", CaseNumber::new);
    public static final ProcessVariable<PersonId> APPLICANT = ProcessVariable.id("applicant", PersonId::new);
    public static final ProcessVariable<String> APPLICANT_NAME = ProcessVariable.text("applicantName");
    public static final ProcessVariable<AgencyId> APPLICANT_AGENCY =
            ProcessVariable.id("applicantAgency", AgencyId::new);
    public static final ProcessVariable<String> APPLICANT_AGENCY_NAME = ProcessVariable.text("applicantAgencyName");
    public static final ProcessVariable<PersonId> ACTED_BY = ProcessVariable.id("actedBy", PersonId::new);
    public static final ProcessVariable<PersonId> ACTED_FOR = ProcessVariable.id("actedFor", PersonId::new);

    static final Set<ProcessVariable<?>> ALL = Set.of(
            CASE_NUMBER, APPLICANT, APPLICANT_NAME, APPLICANT_AGENCY, APPLICANT_AGENCY_NAME, ACTED_BY, ACTED_FOR);

    private CaseVariables() {}
}
