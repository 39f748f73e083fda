package org.shuyue.party;

import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.PersonId;

/** An absence has ended; published in the transaction in which the engine's memberships change. */
public record AbsenceEnded(long absenceId, PersonId absent, PersonId substitute, Actor actor)
        implements AuditableEvent {
    @Override
    public String kind() {
        return "absence.ended";
    }

    @Override
    public String sentence() {
        return absent + " 的离岗结束，" + substitute + " 不再代办";
    }

    @Override
    public String subject() {
        return absent.value();
    }
}
