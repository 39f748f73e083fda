package org.shuyue.catalogue;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.ResourceId;

/**
 * An entry of the catalogue was changed.
 *
 * @param details by column, "old → new"
 */
public record ResourceChanged(Actor actor, ResourceId resource, String name, Map<String, String> details)
        implements AuditableEvent {

    @Override
    public String kind() {
        return "resource.changed";
    }

    @Override
    public String sentence() {
        return "修改资源“" + name + "”（" + resource + "）的" + String.join("、", details.keySet());
    }

    @Override
    public String subject() {
        return resource.value();
    }
}
