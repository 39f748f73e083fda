package org.shuyue.quality;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.ResourceId;

/**
 * The rules or the standard of a resource changed.
 *
 * @param kind quality-rule.added, quality-rule.ended or quality-standard.set
 */
public record QualityRuleEvent(
        String kind, Actor actor, ResourceId resource, String sentence, Map<String, String> details)
        implements AuditableEvent {
    public QualityRuleEvent {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return resource.value();
    }
}
