package org.shuyue.access;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Access was suspended for a reason. */
public record GrantSuspended(Grant grant, String reason, Actor actor) implements AuditableEvent {

    @Override
    public String kind() {
        return "grant.suspended";
    }

    @Override
    public String sentence() {
        return "暂停资源 " + grant.resource() + " 的访问权限，原因：" + reason;
    }

    @Override
    public CaseNumber caseNumber() {
        return grant.caseNumber();
    }

    @Override
    public String subject() {
        return grant.id().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
