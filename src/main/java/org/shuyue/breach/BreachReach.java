package org.shuyue.breach;

import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Who has to do with a breach beside its reporter: a county's authority where its county reported or provides. */
@Component
public class BreachReach {
    private final BreachMapper breaches;
    private final Jurisdiction jurisdiction;

    BreachReach(BreachMapper breaches, Jurisdiction jurisdiction) {
        this.breaches = breaches;
        this.jurisdiction = jurisdiction;
    }

    /** Whether the person reported it, runs the platform, provides the data, or is an authority that it concerns. */
    public boolean concerns(Person person, DataBreach breach) {
        boolean provides = person.has(Role.REVIEWER) || person.has(Role.LEADER);
        return person.id().equals(breach.reporter())
                || person.has(Role.OPERATOR)
                || coveredBy(person, breach)
                || (provides
                        && breaches.resources(breach.caseNumber()).stream()
                                .anyMatch(leaked -> leaked.provider().equals(person.agency())));
    }

    /** Whether the person is of an authority whose reach takes in the reporter's agency or a provider's. */
    boolean coveredBy(Person person, DataBreach breach) {
        return jurisdiction.covers(person, breach.reporterAgency())
                || breaches.resources(breach.caseNumber()).stream()
                        .anyMatch(leaked -> jurisdiction.covers(person, leaked.provider()));
    }

    /** Of those with a role everywhere, whether this one is meant. */
    boolean means(Role role, Person person, CaseNumber number) {
        return role != Role.AUTHORITY
                || breaches.find(number)
                        .filter(breach -> coveredBy(person, breach))
                        .isPresent();
    }
}
