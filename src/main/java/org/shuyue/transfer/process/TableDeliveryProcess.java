package org.shuyue.transfer.process;

import static org.shuyue.workflow.ProcessVariable.text;

import java.util.List;
import org.shuyue.shared.PaperNumber;
import org.shuyue.signing.SigningVariables;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram table-delivery.bpmn and of its forms; no other class spells them. */
@Component
public class TableDeliveryProcess extends TransferProcess {
    public static final String KEY = "table-delivery";

    public static final String START_FORM = "table-delivery-start";
    public static final String CONSENT_FORM = "table-delivery-consent";
    public static final String APPROVAL_FORM = "table-delivery-approval";

    public static final ProcessVariable<String> SHARE_CASE = text("shareCase");
    public static final ProcessVariable<String> RESOURCE_CODE = text("resourceCode");
    public static final ProcessVariable<String> DELIVERY_PURPOSE = text("deliveryPurpose");
    public static final ProcessVariable<String> CONSENT_DECISION = text("consentDecision");
    public static final ProcessVariable<String> APPROVAL_DECISION = text("approvalDecision");
    public static final ProcessVariable<String> REFUSAL_REASONS = text("refusalReasons");

    public static final ProcessVariable<PaperNumber> SIGNING_PAPER = SigningVariables.PAPER;
    public static final ProcessVariable<List<String>> SIGNING_SIDES = SigningVariables.SIDES;
    public static final ProcessVariable<String> SIGNING_OUTCOME = SigningVariables.OUTCOME;
    public static final ProcessVariable<String> SIGNING_REFUSAL_REASONS = SigningVariables.REFUSAL_REASONS;

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "KB";
    }

    @Override
    List<ProcessVariable<?>> own() {
        return List.of(
                SHARE_CASE,
                RESOURCE_CODE,
                DELIVERY_PURPOSE,
                CONSENT_DECISION,
                APPROVAL_DECISION,
                REFUSAL_REASONS,
                SIGNING_PAPER,
                SIGNING_SIDES,
                SIGNING_OUTCOME,
                SIGNING_REFUSAL_REASONS);
    }
}
