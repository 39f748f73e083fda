package org.shuyue.agreement;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Something was done about an agreement, or in a case that belongs to it. */
public record AgreementEvent(
        String kind, String sentence, CaseNumber caseNumber, Actor actor, Map<String, String> details)
        implements AuditableEvent {
    AgreementEvent(String kind, String sentence, CaseNumber caseNumber, Actor actor) {
        this(kind, sentence, caseNumber, actor, Map.of());
    }
}
