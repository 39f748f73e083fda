package org.shuyue.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * Which cases a person may see: the own ones; for reviewers and leaders those forwarded to their agency; for a county's
 * authority those of the agencies of its region; either also those that concern these agencies beside; all for those who
 * run, supervise or audit; and each that was shown to them by name.
 *
 * @param overseen agencies whose applications are seen
 * @param concerns agencies whose concern in a case is enough to see it
 * @param shown whether cases shown to the person by name count
 */
record CaseSight(
        boolean everything,
        PersonId person,
        @Nullable AgencyId providerAgency,
        List<AgencyId> overseen,
        List<AgencyId> concerns,
        boolean shown) {
    private static final Set<Role> SEE_ALL = Set.of(Role.OPERATOR, Role.SUPERVISOR, Role.AUDITOR);

    CaseSight {
        overseen = List.copyOf(overseen);
        concerns = List.copyOf(concerns);
    }

    static CaseSight of(Person person, Jurisdiction jurisdiction) {
        boolean ofCounty = person.has(Role.AUTHORITY) && jurisdiction.isOfCounty(person);
        boolean everything =
                person.roles().stream().anyMatch(SEE_ALL::contains) || (person.has(Role.AUTHORITY) && !ofCounty);
        boolean provides = person.has(Role.REVIEWER) || person.has(Role.LEADER);
        List<AgencyId> overseen = ofCounty ? jurisdiction.ofRegion(person) : List.of();
        return new CaseSight(
                everything,
                person.id(),
                provides ? person.agency() : null,
                overseen,
                provides
                        ? Stream.concat(Stream.of(person.agency()), overseen.stream())
                                .toList()
                        : overseen,
                true);
    }

    static CaseSight ownOnly(PersonId person) {
        return new CaseSight(false, person, null, List.of(), List.of(), false);
    }

    boolean includes(CaseRow row) {
        return everything
                || row.applicant().equals(person)
                || (providerAgency != null && providerAgency.equals(row.providerAgency()))
                || overseen.contains(row.applicantAgency());
    }
}
