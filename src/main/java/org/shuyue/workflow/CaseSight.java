package org.shuyue.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * Which cases a person may see: the own ones; for reviewers and leaders those forwarded to their agency; all for those
 * who run, supervise or audit.
 */
record CaseSight(
        boolean everything, PersonId person, @Nullable AgencyId providerAgency) {
    private static final Set<Role> SEE_ALL = Set.of(Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR, Role.AUDITOR);

    static CaseSight of(Person person) {
        boolean everything = person.roles().stream().anyMatch(SEE_ALL::contains);
        boolean provides = person.has(Role.REVIEWER) || person.has(Role.LEADER);
        return new CaseSight(everything, person.id(), provides ? person.agency() : null);
    }

    static CaseSight ownOnly(PersonId person) {
        return new CaseSight(false, person, null);
    }

    boolean includes(CaseRow row) {
        return everything
                || row.applicant().equals(person)
                || (providerAgency != null && providerAgency.equals(row.providerAgency()));
    }
}
