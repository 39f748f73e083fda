package org.shuyue.party;

import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.PersonId;

/** An absence has begun; published in the transaction in which the engine's memberships change. */
public record AbsenceBegan(long absenceId, PersonId absent, PersonId substitute, Actor actor)
        implements AuditableEvent {
    @Override
    public String kind() {
        return "absence.began";
    }

    @Override
    public String sentence() {
        return absent + " 的离岗开始，由 " + substitute + " 代办";
    }

    @Override
    public String subject() {
        return absent.value();
    }
}
