package org.shuyue.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component of an ICS file, an event for example, as it stands there: nothing is interpreted.
 *
 * @param line on which it begins; zero when that is not certain
 */
record IcsComponent(String kind, int line, List<Property> properties) {

    /** A property with its parameters; names are in upper case. */
    record Property(String name, String value, Map<String, String> parameters) {}

    Optional<Property> first(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    long count(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .count();
    }
}
