package org.shuyue.quality;

import java.util.List;
import java.util.stream.Stream;
import org.shuyue.catalogue.Resource;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who may look at, inspect and set rules for a resource: those who run, the authority as far as it reaches, and the
 * provider's people.
 */
@Component
public class QualityPolicy {
    private final Jurisdiction jurisdiction;

    QualityPolicy(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    /** Whether the person has to do with data quality at all. */
    public boolean mayEnter(Person person) {
        return person.has(Role.OPERATOR) || person.has(Role.AUTHORITY) || provides(person);
    }

    public boolean seesAll(Person person) {
        return person.has(Role.OPERATOR) || (person.has(Role.AUTHORITY) && !jurisdiction.isOfCounty(person));
    }

    /** The providers of whose data somebody sees the quality who doesn't see all. */
    public List<AgencyId> sees(Person person) {
        List<AgencyId> overseen = person.has(Role.AUTHORITY) ? jurisdiction.ofRegion(person) : List.of();
        return provides(person)
                ? Stream.concat(Stream.of(person.agency()), overseen.stream())
                        .distinct()
                        .toList()
                : overseen;
    }

    public boolean maySee(Person person, AgencyId provider) {
        return supervises(person, provider) || provides(person, provider);
    }

    public boolean mayRule(Person person, Resource resource) {
        return person.has(Role.OPERATOR) || provides(person, resource.provider());
    }

    /** The provider does not set the standard that it is measured by. */
    public boolean maySetStandard(Person person, AgencyId provider) {
        return supervises(person, provider);
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

    private boolean supervises(Person person, AgencyId provider) {
        return person.has(Role.OPERATOR) || jurisdiction.covers(person, provider);
    }

    private static boolean provides(Person person, AgencyId provider) {
        return provides(person) && person.agency().equals(provider);
    }

    private static boolean provides(Person person) {
        return person.has(Role.REVIEWER) || person.has(Role.LEADER);
    }
}
