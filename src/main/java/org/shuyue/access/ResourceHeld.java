package org.shuyue.access;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** A resource is given to nobody for the time being. */
public record ResourceHeld(Hold hold, Actor actor) implements AuditableEvent {

    @Override
    public String kind() {
        return "resource.held";
    }

    @Override
    public String sentence() {
        return "暂停提供资源 " + hold.resource() + "，全部授权和交付即时停止，原因：" + hold.reason();
    }

    @Override
    public CaseNumber caseNumber() {
        return hold.caseNumber();
    }

    @Override
    public String subject() {
        return hold.resource().value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", hold.reason());
    }
}
