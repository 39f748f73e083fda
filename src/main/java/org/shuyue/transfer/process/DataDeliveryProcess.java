package org.shuyue.transfer.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.List;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram data-delivery.bpmn and of its forms; no other class spells them. */
@Component
public class DataDeliveryProcess extends TransferProcess {
    public static final String KEY = "data-delivery";

    public static final String REPAIR_FORM = "data-delivery-repair";
    public static final String RECEIPT_FORM = "data-delivery-receipt";

    public static final ProcessVariable<String> TROUBLE = text("trouble");
    public static final ProcessVariable<String> DELIVERY_NUMBER = text("deliveryNumber");
    public static final ProcessVariable<String> REPAIR_DECISION = text("repairDecision");
    public static final ProcessVariable<String> GIVE_UP_REASON = text("giveUpReason");
    public static final ProcessVariable<String> RECEIPT_DECISION = text("receiptDecision");
    public static final ProcessVariable<String> DEFICIENCY = text("deficiency");
    public static final ProcessVariable<LocalDate> RECTIFY_UNTIL = date("rectifyUntil");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "";
    }

    @Override
    public boolean isCalled() {
        return true;
    }

    /** Who asked for data receives it. */
    @Override
    public boolean ownCasesToo() {
        return true;
    }

    @Override
    List<ProcessVariable<?>> own() {
        return List.of(
                TROUBLE, DELIVERY_NUMBER, REPAIR_DECISION, GIVE_UP_REASON, RECEIPT_DECISION, DEFICIENCY, RECTIFY_UNTIL);
    }
}
