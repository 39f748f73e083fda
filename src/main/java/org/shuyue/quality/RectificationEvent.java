package org.shuyue.quality;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** What happens to a rectification; the trail keeps all of it. */
public record RectificationEvent(
        String kind, String sentence, Rectification rectification, Map<String, String> details, Actor actor)
        implements AuditableEvent {
    public RectificationEvent {
        details = Map.copyOf(details);
    }

    @Override
    public CaseNumber caseNumber() {
        return rectification.caseNumber();
    }

    @Override
    public String subject() {
        return rectification.resource().value();
    }
}
