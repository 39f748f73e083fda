package org.shuyue.supply;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Something was done about a demand. */
public record DemandEvent(String kind, String sentence, CaseNumber caseNumber, Actor actor, Map<String, String> details)
        implements AuditableEvent {
    DemandEvent(String kind, String sentence, CaseNumber caseNumber, Actor actor) {
        this(kind, sentence, caseNumber, actor, Map.of());
    }
}
