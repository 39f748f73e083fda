package org.shuyue.opening;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/**
 * Something happened to an objection; the trail keeps all of it.
 *
 * @param kind what, as the trail names it
 * @param sentence the same in Chinese
 */
public record RightsObjectionEvent(
        RightsObjection objection, String kind, String sentence, Actor actor, Map<String, String> details)
        implements AuditableEvent {

    static RightsObjectionEvent of(RightsObjection objection, String what, String sentence, Actor by) {
        return with(objection, what, sentence, by, Map.of());
    }

    static RightsObjectionEvent with(
            RightsObjection objection, String what, String sentence, Actor by, Map<String, String> details) {
        return new RightsObjectionEvent(objection, "rights-objection." + what, sentence, by, details);
    }

    @Override
    public CaseNumber caseNumber() {
        return objection.caseNumber();
    }

    @Override
    public String subject() {
        return objection.resource().value();
    }
}
