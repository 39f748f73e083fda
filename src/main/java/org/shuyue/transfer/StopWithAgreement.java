package org.shuyue.transfer;

import org.shuyue.agreement.AgreementEnded;
import org.shuyue.delivery.Deliveries;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseMessages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An agreement that ends takes what is delivered under it along, in the same transaction (SP-08). */
@Component
public class StopWithAgreement {
    /** The message for which the diagrams wait. */
    public static final String MESSAGE = "AgreementEnded";

    private final Transfers transfers;
    private final Deliveries deliveries;
    private final CaseMessages messages;
    private final People people;

    StopWithAgreement(Transfers transfers, Deliveries deliveries, CaseMessages messages, People people) {
        this.transfers = transfers;
        this.deliveries = deliveries;
        this.messages = messages;
        this.people = people;
    }

    @EventListener
    public void on(AgreementEnded ended) {
        CaseNumber agreement = ended.agreement().number();
        Actor by = ended.actor();
        deliveries.stopAll(agreement, ended.sentence(), by);
        for (CaseNumber number : transfers.openOf(agreement)) {
            Person requester = people.find(transfers.find(number).requester());
            transfers.stop(number, ended.sentence(), by);
            messages.send(number, MESSAGE, java.util.Map.of(), requester);
        }
    }
}
