package org.shuyue.supervision;

import java.util.List;
import java.util.Set;
import org.shuyue.deadline.Survey;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;

/**
 * Whose deadlines a person may look at: all for those who run, supervise or audit and for the city's authority; those of
 * its own agencies for a county's; those of the own agency for its leader.
 */
final class SupervisorSight {
    private static final Set<Role> SEE_ALL = Set.of(Role.SUPERVISOR, Role.OPERATOR, Role.AUDITOR);

    private SupervisorSight() {}

    static boolean mayLook(Person person) {
        return person.roles().stream().anyMatch(SEE_ALL::contains)
                || person.has(Role.AUTHORITY)
                || person.has(Role.LEADER);
    }

    static Survey.Sight of(Person person, Jurisdiction jurisdiction) {
        if (person.roles().stream().anyMatch(SEE_ALL::contains)) {
            return Survey.Sight.all();
        }
        if (person.has(Role.AUTHORITY)) {
            return jurisdiction.isOfCounty(person)
                    ? Survey.Sight.of(jurisdiction.ofRegion(person))
                    : Survey.Sight.all();
        }
        return Survey.Sight.of(person.has(Role.LEADER) ? List.of(person.agency()) : List.of());
    }
}
