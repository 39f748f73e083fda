package org.shuyue.access;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Access ended before its time, for a reason. */
public record GrantEnded(Grant grant, String reason, Actor actor) implements AuditableEvent {

    @Override
    public String kind() {
        return "grant.ended";
    }

    @Override
    public String sentence() {
        return "终止资源 " + grant.resource() + " 的访问权限，原因：" + reason;
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
