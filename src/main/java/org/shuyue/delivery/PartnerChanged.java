package org.shuyue.delivery;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.AuditableEvent;

/** How an agency receives files was registered or changed. */
public record PartnerChanged(AgencyId agency, String sentence, Map<String, String> details, Actor actor)
        implements AuditableEvent {

    @Override
    public String kind() {
        return "delivery-partner.changed";
    }

    @Override
    public String subject() {
        return agency.value();
    }
}
