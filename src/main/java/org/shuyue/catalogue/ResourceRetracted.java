package org.shuyue.catalogue;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** A single entry left the catalogue before anybody used it. */
public record ResourceRetracted(Actor actor, Resource resource, String reason) implements AuditableEvent {

    @Override
    public String kind() {
        return "resource.retracted";
    }

    @Override
    public String sentence() {
        return "撤出目录：资源“" + resource.name() + "”（" + resource.id() + "），" + reason;
    }

    @Override
    public String subject() {
        return resource.id().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("provider", resource.provider().value(), "reason", reason);
    }
}
