package org.shuyue.party;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/** A person with one of the roles; somebody with three roles takes three rows. */
record PersonRow(
        PersonId id,
        String name,
        AgencyId agency,
        boolean active,
        @Nullable Role role) {

    /** In the order in which the rows came. */
    static List<Person> people(List<PersonRow> rows) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        for (PersonRow row : rows) {
            people.computeIfAbsent(row.id, id -> row.person(rows));
        }
        return List.copyOf(people.values());
    }

    private Person person(List<PersonRow> rows) {
        return new Person(
                id,
                name,
                agency,
                rows.stream()
                        .filter(row -> row.id.equals(id))
                        .map(PersonRow::role)
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                active);
    }
}
