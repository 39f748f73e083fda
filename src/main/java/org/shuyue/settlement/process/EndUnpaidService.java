package org.shuyue.settlement.process;

import java.util.Map;
import org.shuyue.agreement.Agreements;
import org.shuyue.dossier.RelatedCases;
import org.shuyue.party.Person;
import org.shuyue.settlement.Bill;
import org.shuyue.settlement.Bills;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseStart;
import org.springframework.stereotype.Component;

/** A service that is not paid for is ended like after any grave breach: in a case of its own, where its provider decides (EG-06). */
@Component
class EndUnpaidService {
    private static final String BREACH = "agreement-breach";

    private final Bills bills;
    private final Agreements agreements;
    private final CaseStart start;
    private final RelatedCases related;

    EndUnpaidService(Bills bills, Agreements agreements, CaseStart start, RelatedCases related) {
        this.bills = bills;
        this.agreements = agreements;
        this.start = start;
        this.related = related;
    }

    void end(CaseNumber number, Person by) {
        Bill bill = bills.find(number).orElseThrow();
        if (!agreements.find(bill.agreementNumber()).binding()) {
            return;
        }
        CaseNumber breach = start.startFor(
                BREACH,
                Map.of(
                        "agreementNumber",
                        bill.agreementNumber().value(),
                        "brokenClause",
                        "逾期没有支付费用（EG-06）",
                        "breachFacts",
                        "账单 " + number + "（" + bill.period() + "，" + bill.amount() + " 元，发票 " + bill.invoiceNumber()
                                + "）逾期没有支付：" + bill.arrearsReason(),
                        "graveBreach",
                        true),
                by);
        related.follow(breach, number, "逾期没有支付费用", Actor.of(by.id(), by.name()));
    }
}
