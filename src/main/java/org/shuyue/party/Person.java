package org.shuyue.party;

import java.util.Set;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/** Somebody with an account. */
public record Person(PersonId id, String name, AgencyId agency, Set<Role> roles, boolean active) {
    public Person {
        roles = Set.copyOf(roles);
    }

    /** A citizen or a company, not somebody of an agency. */
    public boolean isOfThePublic() {
        return agency.equals(Agency.PUBLIC);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
