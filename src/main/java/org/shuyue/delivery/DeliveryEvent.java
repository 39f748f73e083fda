package org.shuyue.delivery;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Something happened to a delivery. */
public record DeliveryEvent(
        String kind, String sentence, CaseNumber caseNumber, String subject, Map<String, String> details, Actor actor)
        implements AuditableEvent {

    static DeliveryEvent of(String what, String sentence, Delivery delivery, Map<String, String> details, Actor by) {
        return new DeliveryEvent(
                "delivery." + what,
                sentence,
                delivery.caseNumber(),
                delivery.number().value(),
                details,
                by);
    }
}
