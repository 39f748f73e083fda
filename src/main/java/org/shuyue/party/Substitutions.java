package org.shuyue.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who acts instead (代办). */
@Service
@Transactional
public class Substitutions {

    /** Records an absence, both days included; fields of refusals: {@code substitute}, {@code from}, {@code to}. */
    public Absence record(PersonId absent, PersonId substitute, LocalDate from, LocalDate to, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Ends an absence at once, or before it begins. Only the absent person's own, or anybody's by an administrator. */
    public void cancel(long absenceId, PersonId by) {
        throw new UnsupportedOperationException();
    }

    /** Absences in which the person is away or acts instead, newest first. */
    public List<Absence> of(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Who acts today instead of somebody who is away. */
    public Optional<PersonId> substituteOf(PersonId absent) {
        throw new UnsupportedOperationException();
    }

    /** Who a person is when acting in a role (of an agency): in own right, as substitute, or nobody. */
    public Optional<Actor> actorFor(PersonId person, Role role, @Nullable AgencyId agency) {
        throw new UnsupportedOperationException();
    }

    /** Who a person is when acting on what is assigned to somebody: oneself, the substitute today, or nobody. */
    public Optional<Actor> actorInsteadOf(PersonId person, PersonId assignee) {
        throw new UnsupportedOperationException();
    }
}
