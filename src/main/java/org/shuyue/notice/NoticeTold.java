package org.shuyue.notice;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** Somebody was told something; that it was told is evidence (告知). */
record NoticeTold(PersonId person, String heading, @Nullable CaseNumber caseNumber) implements AuditableEvent {

    @Override
    public String kind() {
        return "notice.told";
    }

    @Override
    public String sentence() {
        return "发出通知“" + heading + "”";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public String subject() {
        return person.value();
    }
}
