package org.shuyue.maintenance;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/** Something was done about the types of an entry. */
public record MaintenanceEvent(
        String kind, String sentence, CaseNumber caseNumber, Actor actor, String subject, Map<String, String> details)
        implements AuditableEvent {
    MaintenanceEvent(
            String kind,
            String sentence,
            CaseNumber caseNumber,
            Actor actor,
            ResourceId resource,
            Map<String, String> details) {
        this(kind, sentence, caseNumber, actor, resource.value(), details);
    }
}
