package org.shuyue.breach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shuyue.access.Grants;
import org.shuyue.notice.Letters;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who is told of a breach: providers, authority, supervisors, operators, and those who use the data (YC-44). */
@Component
class BreachLetters {
    private final Letters letters;
    private final BreachMapper breaches;
    private final Grants grants;
    private final People people;
    private final BreachReach reach;

    BreachLetters(Letters letters, BreachMapper breaches, Grants grants, People people, BreachReach reach) {
        this.letters = letters;
        this.breaches = breaches;
        this.grants = grants;
        this.people = people;
        this.reach = reach;
    }

    void toReporter(CaseNumber number, String subject, String text) {
        letters.toApplicant(number, subject, text);
    }

    /** Leaders and reviewers are those of the providers, authorities those that it concerns; others are told as a whole. */
    void to(CaseNumber number, Set<Role> roles, String subject, String text) {
        Set<PersonId> told = new LinkedHashSet<>();
        for (Role role : roles) {
            if (role == Role.LEADER || role == Role.REVIEWER) {
                breaches.resources(number)
                        .forEach(leaked ->
                                people.withRole(role, leaked.provider()).forEach(person -> told.add(person.id())));
            } else {
                people.withRole(role).stream()
                        .filter(person -> reach.means(role, person, number))
                        .map(Person::id)
                        .forEach(told::add);
            }
        }
        told.forEach(person -> letters.toPerson(person, number, subject, text));
    }

    /** The applicants of every grant of those resources that has not ended; how many they were. */
    int toUsers(CaseNumber number, List<LeakedResource> of, String subject, String text) {
        Set<PersonId> users = new LinkedHashSet<>();
        of.forEach(leaked -> grants.notEnded(leaked.resource()).forEach(grant -> users.add(grant.applicant())));
        users.forEach(person -> letters.toPerson(person, number, subject, text));
        return users.size();
    }
}
