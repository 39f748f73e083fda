package org.shuyue.simulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Absence;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * Who does the work of an agency on a day, as far as one run needs to know: those to whom it is assigned, else all its
 * reviewers alike (its operators or authorities where it has none). Somebody away is stood in for by the substitute,
 * else by the colleagues. Remembers what it has looked up.
 */
final class Staff {
    /** The first of which an agency has anybody does its work. */
    static final List<Role> ROLES = List.of(Role.REVIEWER, Role.OPERATOR, Role.AUTHORITY);

    private final People people;
    private final Substitutions substitutions;
    private final @Nullable SupposedAbsence supposed;
    private final Map<Role, List<Person>> byRole = new HashMap<>();
    private final Map<AgencyId, List<Person>> teams = new HashMap<>();
    private final Map<PersonId, Optional<Person>> known = new HashMap<>();
    private final Map<PersonId, List<Absence>> absences = new HashMap<>();

    /**
     * @param supposed {@code null} for the absences that are recorded alone
     */
    Staff(People people, Substitutions substitutions, @Nullable SupposedAbsence supposed) {
        this.people = people;
        this.substitutions = substitutions;
        this.supposed = supposed;
    }

    /** Where somebody would be away besides. */
    Staff supposing(@Nullable SupposedAbsence absence) {
        return absence == null ? this : new Staff(people, substitutions, absence);
    }

    Handlers on(LocalDate day, Collection<PersonId> assigned, @Nullable AgencyId duty) {
        List<Person> own = assigned.stream()
                .flatMap(id -> person(id).stream())
                .filter(person -> duty == null || person.agency().equals(duty))
                .toList();
        List<Person> team = duty == null ? List.of() : teams.computeIfAbsent(duty, this::teamOf);
        List<Person> present = present(own.isEmpty() ? team : own, day);
        return new Handlers(present.isEmpty() ? present(team, day) : present, duty, duty != null || !own.isEmpty());
    }

    private List<Person> present(List<Person> asked, LocalDate day) {
        return asked.stream()
                .flatMap(person -> standIn(person, day).stream())
                .distinct()
                .toList();
    }

    private Optional<Person> standIn(Person person, LocalDate day) {
        if (supposed != null && supposedAway(person, day)) {
            return Optional.ofNullable(supposed.substitute()).filter(substitute -> isThere(substitute, day));
        }
        return recorded(person, day)
                .map(absence -> person(absence.substitute()).filter(substitute -> isThere(substitute, day)))
                .orElseGet(() -> Optional.of(person).filter(Person::active));
    }

    private boolean isThere(Person person, LocalDate day) {
        return person.active()
                && !supposedAway(person, day)
                && recorded(person, day).isEmpty();
    }

    private boolean supposedAway(Person person, LocalDate day) {
        return supposed != null && supposed.absent().id().equals(person.id()) && supposed.covers(day);
    }

    private Optional<Absence> recorded(Person person, LocalDate day) {
        return absences.computeIfAbsent(person.id(), substitutions::of).stream()
                .filter(absence -> absence.absent().equals(person.id()))
                .filter(absence -> absence.state() == Absence.State.PLANNED || absence.state() == Absence.State.RUNNING)
                .filter(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()))
                .findFirst();
    }

    private Optional<Person> person(PersonId id) {
        return known.computeIfAbsent(id, people::look);
    }

    private List<Person> teamOf(AgencyId agency) {
        return ROLES.stream()
                .map(role -> byRole.computeIfAbsent(role, people::withRole).stream()
                        .filter(person -> person.agency().equals(agency))
                        .toList())
                .filter(team -> !team.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
