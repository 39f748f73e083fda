package org.shuyue.simulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;

/**
 * Somebody would be away.
 *
 * @param to last day, included
 * @param substitute {@code null} when the colleagues would have to do it
 */
record SupposedAbsence(
        Person absent,
        LocalDate from,
        LocalDate to,
        @Nullable Person substitute) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    String said() {
        return absent.name() + "（" + absent.id() + "）" + from + " 至 " + to + " 离岗，"
                + (substitute == null ? "不设代办人" : "由" + substitute.name() + "（" + substitute.id() + "）代办");
    }
}
