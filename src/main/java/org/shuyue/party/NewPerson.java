package org.shuyue.party;

import java.util.Set;
import org.shuyue.shared.AgencyId;

/** Somebody who is to get an account; the texts as they were typed. */
public record NewPerson(String login, String name, AgencyId agency, Set<Role> roles, String password) {
    public NewPerson {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewPerson[" + login + ", " + name + "]";
    }
}
