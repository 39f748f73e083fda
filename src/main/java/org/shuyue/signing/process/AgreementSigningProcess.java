package org.shuyue.signing.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.moment;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PaperNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.signing.SigningVariables;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram agreement-signing.bpmn and of its forms; no other class spells them. */
@Component
public class AgreementSigningProcess implements ProcessContract {
    public static final String KEY = SigningVariables.CALLED;

    public static final String APPROVE_FORM = "agreement-signing-approve";
    public static final String SEAL_FORM = "agreement-signing-seal";
    public static final String SIGN_FORM = "agreement-signing-sign";

    public static final ProcessVariable<PaperNumber> PAPER = SigningVariables.PAPER;
    public static final ProcessVariable<List<String>> SIDES = SigningVariables.SIDES;
    public static final ProcessVariable<String> OUTCOME = SigningVariables.OUTCOME;
    public static final ProcessVariable<String> REFUSAL_REASONS = SigningVariables.REFUSAL_REASONS;

    /** Those that have not signed yet, the one whose turn it is first. */
    public static final ProcessVariable<List<String>> REMAINING = ProcessVariable.texts("remainingSides");

    public static final ProcessVariable<String> PAPER_TITLE = text("paperTitle");
    public static final ProcessVariable<String> SIDE_LABEL = text("sideLabel");
    public static final ProcessVariable<String> SIDE_NAME = text("sideName");
    public static final ProcessVariable<String> SIDE_KIND = text("sideKind");
    public static final ProcessVariable<AgencyId> SIDE_AGENCY = id("sideAgency", AgencyId::new);
    public static final ProcessVariable<PersonId> SIDE_PERSON = id("sidePerson", PersonId::new);
    public static final ProcessVariable<String> APPROVER_ROLE = text("approverRole");
    public static final ProcessVariable<String> SEALER_ROLE = text("sealerRole");
    public static final ProcessVariable<Instant> OFFER_ENDS = moment("offerEnds");
    public static final ProcessVariable<String> SIGN_DECISION = text("signDecision");
    public static final ProcessVariable<String> DECLINE_REASONS = text("declineReasons");
    public static final ProcessVariable<Boolean> CONTENT_CHECKED = flag("contentChecked");

    static final String OPEN = "open";
    static final String AGREE = "agree";

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "";
    }

    /** Each side acts in its own matter. */
    @Override
    public boolean ownCasesToo() {
        return true;
    }

    @Override
    public boolean isCalled() {
        return true;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                PAPER,
                SIDES,
                OUTCOME,
                REFUSAL_REASONS,
                REMAINING,
                PAPER_TITLE,
                SIDE_LABEL,
                SIDE_NAME,
                SIDE_KIND,
                SIDE_AGENCY,
                SIDE_PERSON,
                APPROVER_ROLE,
                SEALER_ROLE,
                OFFER_ENDS,
                SIGN_DECISION,
                DECLINE_REASONS,
                CONTENT_CHECKED);
    }
}
