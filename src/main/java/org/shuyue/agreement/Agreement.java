package org.shuyue.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;

/**
 * An agreement between two parties, as it stands now.
 *
 * @param number of the case of its lifecycle
 * @param provider the side that provides the data; the other one receives it
 * @param version of its text in force, or under negotiation before it is
 * @param from day on which both had signed and sealed; {@code null} before (SP-07a, SP-10)
 * @param until last day of its term; it ends at its 24:00
 * @param end how it ended; {@code null} before
 * @param confidentialUntil last day of the confidentiality that lives on after the end; {@code null} before the end, or
 *     while there is no such day: then until what is confidential becomes public (SP-08)
 */
public record Agreement(
        CaseNumber number,
        AgreementKind kind,
        Party a,
        Party b,
        Side provider,
        AgreementState state,
        int version,
        AgreementTerms terms,
        Instant draftedAt,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable AgreementEnd end,
        @Nullable String endReason,
        @Nullable Instant endedAt,
        @Nullable LocalDate confidentialUntil) {

    /** A draft: nothing is agreed upon, and nothing has begun. */
    static Agreement drafted(CaseNumber number, NewAgreement wanted, Instant at) {
        return new Agreement(
                number,
                wanted.kind(),
                wanted.a(),
                wanted.b(),
                wanted.provider(),
                AgreementState.NEGOTIATING,
                1,
                wanted.terms(),
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public String title() {
        return terms.title();
    }

    public Party party(Side side) {
        return side == Side.A ? a : b;
    }

    /** Who provides the data. */
    public Party providing() {
        return party(provider);
    }

    /** Who receives the data and has to destroy it in the end. */
    public Party receiving() {
        return party(provider.other());
    }

    /** Whether it binds the parties, halted or not. */
    public boolean binding() {
        return state.binding();
    }

    /** The side for which the person may act: as its handler. */
    public Optional<Side> handledBy(Person person) {
        return sideWhere(party -> party.handler().equals(person.id()));
    }

    /** The side to which the person belongs. */
    public Optional<Side> sideOf(Person person) {
        return handledBy(person)
                .or(() -> sideWhere(
                        party -> !party.isOfThePublic() && party.agency().equals(person.agency())));
    }

    /** The side of that agency. */
    public Optional<Side> sideOf(AgencyId agency) {
        return sideWhere(party -> party.agency().equals(agency));
    }

    private Optional<Side> sideWhere(java.util.function.Predicate<Party> condition) {
        if (condition.test(a)) {
            return Optional.of(Side.A);
        }
        return condition.test(b) ? Optional.of(Side.B) : Optional.empty();
    }
}
