package org.shuyue.settlement.process;

import java.util.Map;
import org.shuyue.agreement.Agreements;
import org.shuyue.party.People;
import org.shuyue.settlement.ServiceAcceptance;
import org.shuyue.settlement.ServiceAcceptances;
import org.shuyue.settlement.ServiceSides;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseStart;
import org.springframework.stereotype.Component;

/** What is left of the price of an accepted service is asked for in a case of its own (XA-05b). */
@Component
class RemainderBill {
    private final ServiceAcceptances acceptances;
    private final Agreements agreements;
    private final CaseStart start;
    private final People people;

    RemainderBill(ServiceAcceptances acceptances, Agreements agreements, CaseStart start, People people) {
        this.acceptances = acceptances;
        this.agreements = agreements;
        this.start = start;
        this.people = people;
    }

    void after(CaseNumber number) {
        ServiceAcceptance acceptance = acceptances.find(number).orElseThrow();
        if (acceptance.remaining().signum() > 0) {
            start.startFor(
                    ServicePaymentProcess.KEY,
                    Map.of(
                            ServicePaymentProcess.AGREEMENT_NUMBER.name(),
                            acceptance.agreementNumber().value(),
                            ServicePaymentProcess.ACCEPTANCE_CASE.name(),
                            number.value(),
                            ServicePaymentProcess.SERVICE_PERIOD.name(),
                            "合同 " + acceptance.contractNumber() + " 验收后的余款",
                            ServicePaymentProcess.CHARGED_ITEMS.name(),
                            acceptance.items(),
                            ServicePaymentProcess.BILL_AMOUNT.name(),
                            acceptance.remaining().toPlainString(),
                            ServicePaymentProcess.INVOICE_NUMBER.name(),
                            "随验收单开具"),
                    people.find(ServiceSides.of(agreements.find(acceptance.agreementNumber()))
                            .server()
                            .handler()));
        }
    }
}
