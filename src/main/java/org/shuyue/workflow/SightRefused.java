package org.shuyue.workflow;

import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Somebody asked for a case that he may not see, and was told what he would hear of one that does not exist. */
public record SightRefused(CaseNumber caseNumber, Person viewer) implements AuditableEvent {

    @Override
    public String kind() {
        return "sight.refused";
    }

    @Override
    public String sentence() {
        return viewer.name() + " 请求查看办件 " + caseNumber + "，因无权查看未予显示";
    }

    @Override
    public Actor actor() {
        return Actor.of(viewer.id(), viewer.name());
    }
}
