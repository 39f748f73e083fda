package org.shuyue.agreement;

import java.util.List;
import java.util.Set;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * Which agreements a person may see: those of the own agency or handled by the person; for a county's authority those of
 * the agencies of its region; all for those who run, supervise or audit.
 *
 * @param agencies whose agreements are seen
 */
record AgreementSight(boolean everything, PersonId person, List<AgencyId> agencies) {
    private static final Set<Role> SEE_ALL = Set.of(Role.OPERATOR, Role.SUPERVISOR, Role.AUDITOR);

    AgreementSight {
        agencies = List.copyOf(agencies);
    }

    static AgreementSight of(Person person, Jurisdiction jurisdiction) {
        boolean ofCounty = person.has(Role.AUTHORITY) && jurisdiction.isOfCounty(person);
        boolean everything =
                person.roles().stream().anyMatch(SEE_ALL::contains) || (person.has(Role.AUTHORITY) && !ofCounty);
        return new AgreementSight(
                everything,
                person.id(),
                ofCounty
                        ? jurisdiction.ofRegion(person)
                        : person.isOfThePublic() ? List.of() : List.of(person.agency()));
    }

    boolean includes(Agreement agreement) {
        return everything || sees(agreement.a()) || sees(agreement.b());
    }

    private boolean sees(Party party) {
        return party.handler().equals(person) || agencies.contains(party.agency());
    }
}
