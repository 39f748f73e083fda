package org.shuyue.catalogue;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** A single entry came into the catalogue. */
public record ResourceEntered(Actor actor, Resource resource) implements AuditableEvent {

    @Override
    public String kind() {
        return "resource.entered";
    }

    @Override
    public String sentence() {
        return "编入目录：资源“" + resource.name() + "”（" + resource.id() + "），信息项 "
                + resource.items().size() + " 个";
    }

    @Override
    public String subject() {
        return resource.id().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("provider", resource.provider().value());
    }
}
