package org.shuyue.delivery;

import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Wildcards;

/**
 * Which deliveries are listed.
 *
 * @param word that number, case, agreement, title or resource holds, as SQL {@code like} wants it
 * @param state {@code null}: any
 * @param agency that provides or receives; {@code null}: any
 * @param page from 1
 */
record DeliveryQuery(
        String word,
        @Nullable DeliveryState state,
        @Nullable AgencyId agency,
        int page,
        int size) {

    static DeliveryQuery of(String word, @Nullable DeliveryState state, Person viewer, int page, int size) {
        return new DeliveryQuery(
                Wildcards.escaped(word.strip()),
                state,
                seesAll(viewer) ? null : viewer.agency(),
                Math.max(1, page),
                size);
    }

    /** Those who run, supervise or audit see all; others what their agency provides or receives. */
    static boolean seesAll(Person viewer) {
        return viewer.has(Role.OPERATOR) || viewer.has(Role.SUPERVISOR) || viewer.has(Role.AUDITOR);
    }

    public long offset() {
        return (page - 1L) * size;
    }
}
