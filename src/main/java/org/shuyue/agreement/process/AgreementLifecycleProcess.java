package org.shuyue.agreement.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram agreement-lifecycle.bpmn and of its forms; no other class spells them. */
@Component
public class AgreementLifecycleProcess extends TermsFields {
    public static final String KEY = "agreement-lifecycle";

    public static final String START_FORM = "agreement-lifecycle-start";
    public static final String RENEWAL_FORM = "agreement-lifecycle-renewal";

    public static final String AGREEMENT_TERMINATED = "AgreementTerminated";
    public static final String AGREEMENT_CHANGED = "AgreementChanged";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<PersonId> TURN_HANDLER = id("turnHandler", PersonId::new);
    public static final ProcessVariable<Boolean> CONCLUDED = flag("concluded");
    public static final ProcessVariable<PersonId> RECEIVING_HANDLER = id("receivingHandler", PersonId::new);
    public static final ProcessVariable<String> AGREEMENT_END = text("agreementEnd");
    public static final ProcessVariable<LocalDate> UNTIL_DATE = date("untilDate");
    public static final ProcessVariable<String> RENEWAL_DECISION = text("renewalDecision");
    public static final ProcessVariable<String> RENEWAL_YEARS = text("renewalYears");
    public static final ProcessVariable<String> RENEWAL_REMARK = text("renewalRemark");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "XY";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return with(
                AGREEMENT_NUMBER,
                TURN_HANDLER,
                CONCLUDED,
                RECEIVING_HANDLER,
                AGREEMENT_END,
                UNTIL_DATE,
                RENEWAL_DECISION,
                RENEWAL_YEARS,
                RENEWAL_REMARK);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
