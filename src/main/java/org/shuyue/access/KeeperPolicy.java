package org.shuyue.access;

import org.shuyue.catalogue.Resource;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;

/**
 * Who may suspend and resume a grant: the operator, the authority, and the provider of the data (YC-21b); a county's
 * authority where an agency of its own county holds it.
 */
final class KeeperPolicy {
    private KeeperPolicy() {}

    static boolean allows(Person person, Grant grant, Resource resource, Jurisdiction jurisdiction) {
        if (!person.active()) {
            return false;
        }
        boolean provider = person.agency().equals(resource.provider());
        return person.has(Role.OPERATOR)
                || jurisdiction.covers(person, grant.holder())
                || (provider && (person.has(Role.REVIEWER) || person.has(Role.LEADER)));
    }
}
