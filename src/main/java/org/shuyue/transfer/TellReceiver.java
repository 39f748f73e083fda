package org.shuyue.transfer;

import java.util.Optional;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.Agreements;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.workflow.TaskOverdue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever handles the agreement for the receiver hears that deficient data was not put right in time (SP-06a). */
@Component
class TellReceiver {
    private final Transfers transfers;
    private final Agreements agreements;
    private final Letters letters;

    TellReceiver(Transfers transfers, Agreements agreements, Letters letters) {
        this.transfers = transfers;
        this.agreements = agreements;
        this.letters = letters;
    }

    @EventListener
    void on(TaskOverdue overdue) {
        RunningDeadline deadline = overdue.deadline();
        if (deadline.goesBy(CarryTransfer.RECTIFY_RULE)) {
            Optional<Agreement> agreement = transfers
                    .look(deadline.caseNumber())
                    .map(Transfer::agreement)
                    .flatMap(agreements::look);
            agreement.ifPresent(one -> letters.toPerson(
                    one.receiving().handler(),
                    deadline.caseNumber(),
                    "不合格数据整改逾期",
                    "协议 " + one.number() + " 的数据不合格，提供方整改逾期（" + deadline.clause() + "）。需要终止协议的，请打开 /cases/"
                            + deadline.caseNumber() + "/deficiency 。"));
        }
    }
}
