package org.shuyue.access;

import org.shuyue.catalogue.Resource;
import org.shuyue.party.Person;
import org.shuyue.party.Role;

/** Who may suspend and resume a grant: the operator, the authority, and the provider of the data (YC-21b). */
final class KeeperPolicy {
    private KeeperPolicy() {}

    static boolean allows(Person person, Resource resource) {
        if (!person.active()) {
            return false;
        }
        boolean provider = person.agency().equals(resource.provider());
        return person.has(Role.OPERATOR)
                || person.has(Role.AUTHORITY)
                || (provider && (person.has(Role.REVIEWER) || person.has(Role.LEADER)));
    }
}
