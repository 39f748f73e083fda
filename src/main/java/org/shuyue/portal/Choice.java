package org.shuyue.portal;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shuyue.party.Agencies;
import org.shuyue.shared.AgencyId;

/** What a select box offers. */
public record Choice(String id, String label) {

    static <E extends Enum<E>> List<Choice> of(E[] constants, Function<E, String> label) {
        return Stream.of(constants)
                .map(constant -> new Choice(constant.name(), label.apply(constant)))
                .toList();
    }

    static List<Choice> of(Agencies agencies) {
        return of(agencies, agency -> true);
    }

    /** Only those that are wanted. */
    static List<Choice> of(Agencies agencies, Predicate<AgencyId> wanted) {
        return agencies.all().stream()
                .filter(agency -> wanted.test(agency.id()))
                .map(agency -> new Choice(agency.id().value(), agency.name()))
                .toList();
    }
}
