package org.shuyue.party;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Component;

/** Which engine groups a person belongs to: those of the own roles, and while a colleague is away those of his work. */
@Component
class Memberships {
    /** A substitute takes over the work that waits for a group, never somebody's supervision or administration. */
    private static final Set<Role> HANDED_OVER =
            Set.of(Role.OPERATOR, Role.AUTHORITY, Role.REVIEWER, Role.LEADER, Role.KEEPER);

    private final PersonMapper people;
    private final AgencyMapper agencies;
    private final AbsenceMapper absences;
    private final Groups groups;
    private final EngineMirror mirror;

    Memberships(
            PersonMapper people, AgencyMapper agencies, AbsenceMapper absences, Groups groups, EngineMirror mirror) {
        this.people = people;
        this.agencies = agencies;
        this.absences = absences;
        this.groups = groups;
        this.mirror = mirror;
    }

    static boolean handedOver(Role role) {
        return HANDED_OVER.contains(role);
    }

    /** Makes the engine know the person as he now is, and those who act instead of him. */
    void sync(Person person) {
        mirror.person(person, groupsOf(person));
        absences.runningOf(person.id()).forEach(absence -> sync(absence.substitute()));
    }

    /** Brings one person's memberships up to date; the person's row serialises concurrent calls. */
    void sync(PersonId id) {
        people.lock(id);
        Person person = find(id);
        mirror.person(person, groupsOf(person));
    }

    private Set<String> groupsOf(Person person) {
        Set<String> all = new TreeSet<>();
        if (!person.active()) {
            return all;
        }
        all.addAll(ownGroups(person));
        for (AbsenceRow absence : absences.runningWithSubstitute(person.id())) {
            Person absent = find(absence.absent());
            absent.roles().stream()
                    .filter(Memberships::handedOver)
                    .forEach(role -> all.addAll(groups.of(role, agency(absent))));
        }
        return all;
    }

    private Set<String> ownGroups(Person person) {
        Set<String> own = new TreeSet<>();
        person.roles().forEach(role -> own.addAll(groups.of(role, agency(person))));
        return own;
    }

    /** The groups to which the person belongs only instead of colleagues who are away. */
    Set<String> borrowed(PersonId id) {
        Person person = find(id);
        Set<String> borrowed = groupsOf(person);
        borrowed.removeAll(ownGroups(person));
        return borrowed;
    }

    private Agency agency(Person person) {
        return agencies.find(person.agency()).orElseThrow();
    }

    private Person find(PersonId id) {
        List<Person> found = PersonRow.people(people.find(id));
        return found.get(0);
    }
}
