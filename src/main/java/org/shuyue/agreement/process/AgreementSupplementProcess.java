package org.shuyue.agreement.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram agreement-supplement.bpmn and of its forms; no other class spells them. */
@Component
public class AgreementSupplementProcess extends TermsFields {
    public static final String KEY = "agreement-supplement";

    public static final String START_FORM = "agreement-supplement-start";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<PersonId> TURN_HANDLER = id("turnHandler", PersonId::new);
    public static final ProcessVariable<Boolean> CONCLUDED = flag("concluded");
    public static final ProcessVariable<String> SUPPLEMENT_CAUSE = text("supplementCause");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "BC";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return with(AGREEMENT_NUMBER, TURN_HANDLER, CONCLUDED, SUPPLEMENT_CAUSE);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
