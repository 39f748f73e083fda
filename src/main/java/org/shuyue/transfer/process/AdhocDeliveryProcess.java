package org.shuyue.transfer.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.List;
import org.shuyue.transfer.StopWithAgreement;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram adhoc-delivery.bpmn and of its forms; no other class spells them. */
@Component
public class AdhocDeliveryProcess extends TransferProcess {
    public static final String KEY = "adhoc-delivery";

    public static final String START_FORM = "adhoc-delivery-start";
    public static final String ANSWER_FORM = "adhoc-delivery-answer";

    public static final String AGREEMENT_ENDED = StopWithAgreement.MESSAGE;

    public static final ProcessVariable<String> AGREEMENT_NUMBER = text("agreementNumber");
    public static final ProcessVariable<String> RESOURCE_CODE = text("resourceCode");
    public static final ProcessVariable<String> DELIVERY_PURPOSE = text("deliveryPurpose");
    public static final ProcessVariable<LocalDate> NEEDED_ON = date("neededOn");
    public static final ProcessVariable<String> ANSWER_DECISION = text("answerDecision");
    public static final ProcessVariable<String> REFUSAL_REASONS = text("refusalReasons");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "LS";
    }

    @Override
    List<ProcessVariable<?>> own() {
        return List.of(AGREEMENT_NUMBER, RESOURCE_CODE, DELIVERY_PURPOSE, NEEDED_ON, ANSWER_DECISION, REFUSAL_REASONS);
    }
}
