package org.shuyue.settlement.process;

import static org.shuyue.workflow.ProcessVariable.date;
import static org.shuyue.workflow.ProcessVariable.id;
import static org.shuyue.workflow.ProcessVariable.text;

import java.time.LocalDate;
import java.util.Set;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessContract;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Names of the diagram service-payment.bpmn and of its forms; no other class spells them. */
@Component
public class ServicePaymentProcess implements ProcessContract {
    public static final String KEY = "service-payment";

    public static final String START_FORM = "service-payment-start";
    public static final String PAY_FORM = "service-payment-pay";
    public static final String ARREARS_FORM = "service-payment-arrears";

    public static final ProcessVariable<CaseNumber> AGREEMENT_NUMBER = id("agreementNumber", CaseNumber::new);
    public static final ProcessVariable<String> AGREEMENT_TITLE = text("agreementTitle");
    public static final ProcessVariable<String> ACCEPTANCE_CASE = text("acceptanceCase");
    public static final ProcessVariable<String> SERVICE_PERIOD = text("servicePeriod");
    public static final ProcessVariable<String> CHARGED_ITEMS = text("chargedItems");
    public static final ProcessVariable<String> BILL_AMOUNT = text("billAmount");
    public static final ProcessVariable<String> INVOICE_NUMBER = text("invoiceNumber");
    public static final ProcessVariable<PersonId> SERVING_HANDLER = id("servingHandler", PersonId::new);
    public static final ProcessVariable<PersonId> SERVED_HANDLER = id("servedHandler", PersonId::new);
    public static final ProcessVariable<LocalDate> PAID_ON = date("paidOn");
    public static final ProcessVariable<String> PAYMENT_PROOF = text("paymentProof");
    public static final ProcessVariable<String> ARREARS_DECISION = text("arrearsDecision");
    public static final ProcessVariable<String> INTEREST = text("interest");
    public static final ProcessVariable<String> ARREARS_REASON = text("arrearsReason");

    @Override
    public String processId() {
        return KEY;
    }

    @Override
    public String numberPrefix() {
        return "FY";
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                AGREEMENT_NUMBER,
                AGREEMENT_TITLE,
                ACCEPTANCE_CASE,
                SERVICE_PERIOD,
                CHARGED_ITEMS,
                BILL_AMOUNT,
                INVOICE_NUMBER,
                SERVING_HANDLER,
                SERVED_HANDLER,
                PAID_ON,
                PAYMENT_PROOF,
                ARREARS_DECISION,
                INTEREST,
                ARREARS_REASON);
    }

    @Override
    public boolean ownCasesToo() {
        return true;
    }
}
