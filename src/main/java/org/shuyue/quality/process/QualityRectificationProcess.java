package org.shuyue.quality.process;

import static org.shuyue.workflow.ProcessVariable.flag;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Withdrawal;
import org.springframework.stereotype.Component;

/** Names of the diagram quality-rectification.bpmn and of its forms; no other class spells them. */
@Component
public class QualityRectificationProcess implements ProcessContract {
    public static final String KEY = "quality-rectification";

    public static final String START_FORM = "quality-rectification-start";
    public static final String WITHDRAWAL_FORM = "quality-rectification-withdrawal";

    public static final String REQUEST_WITHDRAWN = Withdrawal.MESSAGE;

    public static final ProcessVariable<ResourceId> RESOURCE = id("resource", ResourceId::new);
    public static final ProcessVariable<String> RESOURCE_NAME = text("resourceName");
    public static final ProcessVariable<AgencyId> PROVIDER_AGENCY = id("providerAgency", AgencyId::new);
    public static final ProcessVariable<String> INSPECTION = text("inspection");
    public static final ProcessVariable<CaseNumber> FEEDBACK_CASE = id("feedbackCase", CaseNumber::new);
    public static final ProcessVariable<String> PROBLEM = text("problem");
    public static final ProcessVariable<String> DEMAND = text("demand");

    public static final ProcessVariable<String> CORRECTION_ANSWER = text("correctionAnswer");
    public static final ProcessVariable<String> CORRECTION_STATEMENT = text("correctionStatement");
    public static final ProcessVariable<String> DISPUTE_REASONS = text("disputeReasons");
    public static final ProcessVariable<String> DISPUTE_BASIS = text("disputeBasis");

    public static final ProcessVariable<String> RECHECK_RESULT = text("recheckResult");
    public static final ProcessVariable<String> RECHECK_TEXT = text("recheckText");
    public static final ProcessVariable<Boolean> RECTIFIED = flag("rectified");

    public static final ProcessVariable<String> VERIFICATION = text("verification");
    public static final ProcessVariable<String> VERIFICATION_NOTE = text("verificationNote");
    public static final ProcessVariable<String> JUDGEMENT = text("judgement");
    public static final ProcessVariable<String> JUDGEMENT_REASONS = text("judgementReasons");

    public static final ProcessVariable<String> WITHDRAWAL_REASON = text("withdrawalReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "ZG";
    }

    /** The operator who starts a rectification asks nothing for itself, and sees to its end. */
    @Override
    public boolean ownCasesToo() {
        return true;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                RESOURCE,
                RESOURCE_NAME,
                PROVIDER_AGENCY,
                INSPECTION,
                FEEDBACK_CASE,
                PROBLEM,
                DEMAND,
                CORRECTION_ANSWER,
                CORRECTION_STATEMENT,
                DISPUTE_REASONS,
                DISPUTE_BASIS,
                RECHECK_RESULT,
                RECHECK_TEXT,
                RECTIFIED,
                VERIFICATION,
                VERIFICATION_NOTE,
                JUDGEMENT,
                JUDGEMENT_REASONS,
                WITHDRAWAL_REASON);
    }
}
