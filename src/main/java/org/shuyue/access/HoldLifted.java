package org.shuyue.access;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/** A case no longer holds a resource. */
public record HoldLifted(ResourceId resource, CaseNumber caseNumber, String reason, Actor actor)
        implements AuditableEvent {

    @Override
    public String kind() {
        return "resource.hold-lifted";
    }

    @Override
    public String sentence() {
        return "解除对资源 " + resource + " 的暂停，原因：" + reason;
    }

    @Override
    public String subject() {
        return resource.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
