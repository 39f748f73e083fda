package org.shuyue.portal;

import java.util.HashMap;
import java.util.Map;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.PersonId;

/** Names of people, for templates; each is looked up once. */
public class PersonNames {
    private final People people;
    private final Map<PersonId, String> known = new HashMap<>();

    PersonNames(People people) {
        this.people = people;
    }

    /** The log-in name when the person is not known, as of what came with the product. */
    public String of(PersonId person) {
        return known.computeIfAbsent(
                person,
                id -> id.value().equals("system")
                        ? "系统"
                        : people.look(id).map(Person::name).orElse(id.value()));
    }
}
