package org.shuyue.transfer;

import java.util.Map;
import java.util.Optional;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.Agreements;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.dossier.RelatedCases;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.CaseStart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deficient data that was not put right in time gives the receiver the right to end the agreement (SP-06a). */
@Component
public class EndForDeficiency {
    private static final String BREACH = "agreement-breach";
    private static final int LONGEST = 1000;

    private final Transfers transfers;
    private final Agreements agreements;
    private final Ledger ledger;
    private final CaseStart start;
    private final RelatedCases related;

    EndForDeficiency(Transfers transfers, Agreements agreements, Ledger ledger, CaseStart start, RelatedCases related) {
        this.transfers = transfers;
        this.agreements = agreements;
        this.ledger = ledger;
        this.start = start;
        this.related = related;
    }

    /** Whether the person handles the agreement for the receiver, and the time to put the data right was missed. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(CaseNumber number, Person person) {
        return missed(number).isPresent()
                && transfers
                        .look(number)
                        .filter(transfer -> transfer.transferState() != TransferState.RECEIVED)
                        .map(Transfer::agreement)
                        .flatMap(agreements::look)
                        .filter(Agreement::binding)
                        .filter(agreement -> agreement.receiving().handler().equals(person.id()))
                        .isPresent();
    }

    /** What happened, as the notice is filled in before somebody changes it. */
    @Transactional(readOnly = true)
    public String facts(CaseNumber number) {
        Transfer transfer = transfers.find(number);
        String until = missed(number).map(RunningDeadline::shownDue).orElse("期限届满");
        return "“" + transfer.title() + "”（办件 " + number + "）的数据不合格：" + transfer.deficiency() + "；限 " + until
                + " 前整改，逾期没有提供合格的数据。";
    }

    /**
     * Begins the case in which the agreement may be ended at once, related to the delivery. {@link InputRefused} on
     * {@code breachFacts} when nothing is said.
     */
    @Transactional
    public CaseNumber begin(CaseNumber number, String facts, Person by) {
        if (!isOpenTo(number, by)) {
            throw new InputRefused("", "只有接收方的协议经办人可以在整改逾期后终止协议");
        }
        if (facts.isBlank() || facts.strip().length() > LONGEST) {
            throw new InputRefused("breachFacts", "请写明数据不合格和逾期的情况，最多 " + LONGEST + " 个字");
        }
        CaseNumber agreement = transfers.find(number).origin();
        CaseNumber breach = start.start(
                BREACH,
                Map.of(
                        "agreementNumber",
                        agreement.value(),
                        "brokenClause",
                        "提供的数据不合格，逾期未整改（SP-06a）",
                        "breachFacts",
                        facts.strip(),
                        "graveBreach",
                        true),
                by);
        related.follow(breach, number, "数据不合格且逾期未整改", Actor.of(by.id(), by.name()));
        return breach;
    }

    private Optional<RunningDeadline> missed(CaseNumber number) {
        return ledger.of(number).stream()
                .filter(deadline -> deadline.breached() && deadline.goesBy(CarryTransfer.RECTIFY_RULE))
                .reduce((earlier, later) -> later);
    }
}
