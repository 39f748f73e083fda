package org.shuyue.simulation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;

/**
 * Who has a deadline to meet, each an even share of it.
 *
 * @param people empty when nobody is left, or nothing is to be done
 * @param duty the agency that owes it; {@code null} where it is nobody's in particular
 * @param needed whether anybody has to: not once it has ended, nor while it stands still
 */
public record Handlers(List<Person> people, @Nullable AgencyId duty, boolean needed) {
    public Handlers {
        people = List.copyOf(people);
    }

    static Handlers none(@Nullable AgencyId duty) {
        return new Handlers(List.of(), duty, false);
    }

    /** Whether somebody would have to, and nobody is there. */
    public boolean missing() {
        return needed && people.isEmpty();
    }

    /** 沈荷、傅禾; 无人办理; empty when nothing is to be done. */
    public String shown() {
        return missing() ? "无人办理" : people.stream().map(Person::name).collect(Collectors.joining("、"));
    }
}
