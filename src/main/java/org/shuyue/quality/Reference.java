package org.shuyue.quality;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item of another resource, written A0101-0001/id_number. */
record Reference(String resource, String item) {
    private static final Pattern WRITTEN = Pattern.compile("([^/\\s]{1,64})/([^/\\s]{1,100})");

    static Optional<Reference> parse(String detail) {
        Matcher matcher = WRITTEN.matcher(detail);
        return matcher.matches() ? Optional.of(new Reference(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
