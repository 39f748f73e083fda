package org.shuyue.transfer;

import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseMessages;
import org.shuyue.workflow.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The provider says beforehand that a month's data comes late (SP-04c). */
@Component
public class AnnounceDelay {
    /** The message that the diagram waits for. */
    public static final String MESSAGE = "DeliveryDelayed";

    private final CaseMessages messages;
    private final Cases cases;
    private final Transfers transfers;

    AnnounceDelay(CaseMessages messages, Cases cases, Transfers transfers) {
        this.messages = messages;
        this.cases = cases;
        this.transfers = transfers;
    }

    /**
     * {@link org.shuyue.shared.InputRefused} when it is not the person's to say, or the day is none that is yet to come.
     *
     * @param until day on which the data will come, as 2026-04-10
     */
    @Transactional
    public void announce(CaseNumber number, String reason, String until, Person by) {
        cases.view(number, by);
        messages.send(number, MESSAGE, Map.of("delayReason", reason, "delayedUntil", until), by);
    }

    /** Whether the person works for the provider of an open monthly delivery. */
    public boolean isOpenTo(CaseNumber number, Person person) {
        return transfers
                .look(number)
                .filter(transfer -> transfer.kind() == TransferKind.PERIODIC && transfer.closedAt() == null)
                .filter(transfer -> transfer.provider().equals(person.agency()))
                .isPresent();
    }
}
