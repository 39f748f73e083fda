package org.shuyue.agreement.process;

import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram agreement-dissolution.bpmn and of its forms; no other class spells them. */
@Component
public class AgreementDissolutionProcess implements ProcessContract {
    public static final String KEY = "agreement-dissolution";

    public static final String START_FORM = "agreement-dissolution-start";
    public static final String ANSWER_FORM = "agreement-dissolution-answer";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<String> AGREEMENT_TITLE = text("agreementTitle");
    public static final ProcessVariable<PersonId> OTHER_HANDLER = id("otherHandler", PersonId::new);
    public static final ProcessVariable<String> DISSOLUTION_GROUND = text("dissolutionGround");
    public static final ProcessVariable<String> DISSOLUTION_REASON = text("dissolutionReason");
    public static final ProcessVariable<String> CONSENT = text("consent");
    public static final ProcessVariable<String> ANSWER_REMARK = text("answerRemark");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "JX";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                AGREEMENT_NUMBER,
                AGREEMENT_TITLE,
                OTHER_HANDLER,
                DISSOLUTION_GROUND,
                DISSOLUTION_REASON,
                CONSENT,
                ANSWER_REMARK);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
