package org.shuyue.access;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Access was put under an agreement, with which it ends. */
public record GrantAttached(Grant grant, CaseNumber agreement, Actor actor) implements AuditableEvent {

    @Override
    public String kind() {
        return "grant.attached";
    }

    @Override
    public String sentence() {
        return "资源 " + grant.resource() + " 的访问权限纳入协议 " + agreement + "，协议终止时同时终止";
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
        return Map.of("agreement", agreement.value());
    }
}
