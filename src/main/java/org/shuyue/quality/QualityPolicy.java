package org.shuyue.quality;

import org.shuyue.catalogue.Resource;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may look at, inspect and set rules for a resource: those who run and supervise, and its provider's people. */
@Component
public class QualityPolicy {

    /** Whether the person has to do with data quality at all. */
    public boolean mayEnter(Person person) {
        return seesAll(person) || provides(person);
    }

    public boolean seesAll(Person person) {
        return person.has(Role.OPERATOR) || person.has(Role.AUTHORITY);
    }

    public boolean maySee(Person person, AgencyId provider) {
        return seesAll(person) || (provides(person) && person.agency().equals(provider));
    }

    public boolean mayRule(Person person, Resource resource) {
        return person.has(Role.OPERATOR) || (provides(person) && person.agency().equals(resource.provider()));
    }

    /** The provider does not set the standard that it is measured by. */
    public boolean maySetStandard(Person person) {
        return seesAll(person);
    }

    /** A provider corrects data, so that it does not start rectifications (YC-17a). */
    public boolean mayRectify(Person person) {
        return person.has(Role.OPERATOR);
    }

    void demandSight(Person person, Resource resource) {
        if (!maySee(person, resource.provider())) {
            throw new NotFound("没有资源“" + resource.id() + "”的质量检查，或者您无权查看");
        }
    }

    private static boolean provides(Person person) {
        return person.has(Role.REVIEWER) || person.has(Role.LEADER);
    }
}
