package org.shuyue.party;

import java.time.LocalDate;
import org.shuyue.shared.PersonId;

/** An absence as it stands in its table. */
record AbsenceRow(
        long id, PersonId absent, PersonId substitute, LocalDate fromDay, LocalDate toDay, Absence.State state) {

    Absence absence() {
        return new Absence(id, absent, substitute, fromDay, toDay, state);
    }
}
