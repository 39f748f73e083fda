package org.shuyue.transfer.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.List;
import org.shuyue.transfer.AnnounceDelay;
import org.shuyue.transfer.StopWithAgreement;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram periodic-delivery.bpmn and of its forms; no other class spells them. */
@Component
public class PeriodicDeliveryProcess extends TransferProcess {
    public static final String KEY = "periodic-delivery";

    public static final String START_FORM = "periodic-delivery-start";
    public static final String SUPPLY_FORM = "periodic-delivery-supply";
    public static final String DELAY_FORM = "periodic-delivery-delay";

    public static final String DELIVERY_DELAYED = AnnounceDelay.MESSAGE;
    public static final String AGREEMENT_ENDED = StopWithAgreement.MESSAGE;

    public static final ProcessVariable<String> AGREEMENT_NUMBER = text("agreementNumber");
    public static final ProcessVariable<String> RESOURCE_CODE = text("resourceCode");
    public static final ProcessVariable<String> DATA_MONTH = text("dataMonth");
    public static final ProcessVariable<String> DELAY_REASON = text("delayReason");
    public static final ProcessVariable<LocalDate> DELAYED_UNTIL = date("delayedUntil");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "DQ";
    }

    @Override
    List<ProcessVariable<?>> own() {
        return List.of(AGREEMENT_NUMBER, RESOURCE_CODE, DATA_MONTH, DELAY_REASON, DELAYED_UNTIL);
    }
}
