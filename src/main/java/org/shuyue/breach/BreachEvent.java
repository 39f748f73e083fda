package org.shuyue.breach;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Something was done about a breach. */
public record BreachEvent(String kind, String sentence, CaseNumber caseNumber, Actor actor, Map<String, String> details)
        implements AuditableEvent {
    BreachEvent(String kind, String sentence, CaseNumber caseNumber, Actor actor) {
        this(kind, sentence, caseNumber, actor, Map.of());
    }
}
