package org.shuyue.agreement;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** It binds nobody any more: deliveries and grants stop in the same transaction (SP-08). */
public record AgreementEnded(Agreement agreement, Actor actor) implements AuditableEvent {

    @Override
    public String kind() {
        return "agreement.ended";
    }

    @Override
    public String sentence() {
        String why =
                agreement.endReason() == null || agreement.endReason().isBlank() ? "" : "，" + agreement.endReason();
        return "协议“" + agreement.title() + "”"
                + (agreement.end() == null ? "终止" : agreement.end().label()) + why;
    }

    @Override
    public CaseNumber caseNumber() {
        return agreement.number();
    }

    /** Whether it ever bound anybody, so that data may have been delivered under it. */
    public boolean wasInForce() {
        return agreement.from() != null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "end",
                String.valueOf(agreement.end()),
                "reason",
                String.valueOf(agreement.endReason()),
                "confidentialUntil",
                String.valueOf(agreement.confidentialUntil()));
    }
}
