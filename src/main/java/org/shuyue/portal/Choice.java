package org.shuyue.portal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shuyue.party.Agencies;

/** What a select box offers. */
public record Choice(String id, String label) {

    static <E extends Enum<E>> List<Choice> of(E[] constants, Function<E, String> label) {
        return Stream.of(constants)
                .map(constant -> new Choice(constant.name(), label.apply(constant)))
                .toList();
    }

    static List<Choice> of(Agencies agencies) {
        return agencies.all().stream()
                .map(agency -> new Choice(agency.id().value(), agency.name()))
                .toList();
    }
}
