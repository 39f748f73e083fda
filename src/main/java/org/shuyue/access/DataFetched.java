package org.shuyue.access;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** The data service was called with the token of a grant, whether it served the call or refused it. */
record DataFetched(Grant grant, DataCall call, Actor actor, String fields, long afterRow) implements AuditableEvent {

    @Override
    public String kind() {
        return call.outcome() == Outcome.SERVED ? "data.fetched" : "data.refused";
    }

    @Override
    public String sentence() {
        String label = call.outcome().label();
        return call.outcome() == Outcome.SERVED
                ? "从资源 " + call.resourceId() + " " + label + " " + call.rowCount() + " 行"
                : "资源 " + call.resourceId() + " " + label;
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
        return Map.of(
                "resource", call.resourceId().value(),
                "outcome", call.outcome().name(),
                "rows", Integer.toString(call.rowCount()),
                "fields", fields,
                "after", Long.toString(afterRow),
                "remoteAddress", call.remoteAddress());
    }
}
