package org.shuyue.agreement.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;
import static org.shuyue.workflow.ProcessVariable.texts;

import java.util.List;
import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram agreement-conclusion.bpmn and of its forms; no other class spells them. */
@Component
public class AgreementConclusionProcess extends TermsFields {
    public static final String KEY = "agreement-conclusion";

    public static final String NEGOTIATE_FORM = "agreement-conclusion-negotiate";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<PersonId> TURN_HANDLER = id("turnHandler", PersonId::new);
    public static final ProcessVariable<Boolean> CONCLUDED = flag("concluded");
    public static final ProcessVariable<String> TEXT_DECISION = text("textDecision");
    public static final ProcessVariable<String> TEXT_REMARK = text("textRemark");
    public static final ProcessVariable<PaperNumber> SIGNING_PAPER = id("signingPaper", PaperNumber::new);
    public static final ProcessVariable<List<String>> SIGNING_SIDES = texts("signingSides");
    public static final ProcessVariable<String> SIGNING_OUTCOME = text("signingOutcome");
    public static final ProcessVariable<String> SIGNING_REFUSAL_REASONS = text("signingRefusalReasons");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return with(
                AGREEMENT_NUMBER,
                TURN_HANDLER,
                CONCLUDED,
                TEXT_DECISION,
                TEXT_REMARK,
                SIGNING_PAPER,
                SIGNING_SIDES,
                SIGNING_OUTCOME,
                SIGNING_REFUSAL_REASONS);
    }

    @Override
    public boolean isCalled() {
        return true;
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
