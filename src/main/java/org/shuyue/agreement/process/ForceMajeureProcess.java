package org.shuyue.agreement.process;

import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.moment;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.Instant;
import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram force-majeure.bpmn and of its forms; no other class spells them. */
@Component
public class ForceMajeureProcess implements ProcessContract {
    public static final String KEY = "force-majeure";

    public static final String START_FORM = "force-majeure-start";
    public static final String PROVE_FORM = "force-majeure-prove";
    public static final String CONFIRM_FORM = "force-majeure-confirm";
    public static final String VERIFY_FORM = "force-majeure-verify";
    public static final String CEASE_FORM = "force-majeure-cease";

    public static final String AGREEMENT_OVER = "AgreementOver";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<String> AGREEMENT_TITLE = text("agreementTitle");
    public static final ProcessVariable<Instant> HAPPENED_AT = moment("happenedAt");
    public static final ProcessVariable<String> HAPPENING = text("happening");
    public static final ProcessVariable<String> EFFECTS = text("effects");
    public static final ProcessVariable<PersonId> AFFECTED_HANDLER = id("affectedHandler", PersonId::new);
    public static final ProcessVariable<PersonId> OTHER_HANDLER = id("otherHandler", PersonId::new);
    public static final ProcessVariable<String> EVIDENCE = text("evidence");
    public static final ProcessVariable<String> CONFIRMATION = text("confirmation");
    public static final ProcessVariable<String> CONFIRMATION_REMARK = text("confirmationRemark");
    public static final ProcessVariable<String> VERDICT = text("verdict");
    public static final ProcessVariable<String> VERDICT_REMARK = text("verdictRemark");
    public static final ProcessVariable<Instant> CEASED_AT = moment("ceasedAt");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "BK";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                AGREEMENT_NUMBER,
                AGREEMENT_TITLE,
                HAPPENED_AT,
                HAPPENING,
                EFFECTS,
                AFFECTED_HANDLER,
                OTHER_HANDLER,
                EVIDENCE,
                CONFIRMATION,
                CONFIRMATION_REMARK,
                VERDICT,
                VERDICT_REMARK,
                CEASED_AT);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
