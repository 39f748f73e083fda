package org.shuyue.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * A query as SQL wants it: null for "any".
 *
 * @param word a pattern for like with ! as the escape character
 * @param kinds the exact ones
 * @param above only events with greater numbers
 * @param below only events with smaller numbers
 * @param back towards the newer ones
 */
record TrailFilter(
        @Nullable String word,
        @Nullable List<String> kinds,
        @Nullable PersonId person,
        @Nullable CaseNumber caseNumber,
        @Nullable Instant from,
        @Nullable Instant before,
        long above,
        long below,
        boolean back) {
    static TrailFilter of(TrailQuery query, @Nullable List<String> kinds, boolean back) {
        String word = given(query.word());
        return new TrailFilter(
                word == null ? null : "%" + literal(word.toLowerCase(Locale.ROOT)) + "%",
                kinds,
                query.person(),
                query.caseNumber(),
                midnight(query.from()),
                query.to() == null ? null : midnight(query.to().plusDays(1)),
                0,
                Long.MAX_VALUE,
                back);
    }

    TrailFilter between(long above, long below) {
        return new TrailFilter(
                word,
                kinds,
                person,
                caseNumber,
                from,
                before,
                Math.max(this.above, above),
                Math.min(this.below, below),
                back);
    }

    /** Only what comes after that event in the direction of the search. */
    TrailFilter beyond(long seq) {
        return back ? between(seq, below) : between(above, seq);
    }

    /** By what the events are walked through: the narrowest condition that has an index. */
    Walk walk() {
        if (caseNumber != null) {
            return Walk.CASE;
        }
        if (person != null) {
            return Walk.PERSON;
        }
        return kinds == null ? Walk.ALL : Walk.KIND;
    }

    /** Whether the events that are walked through have to fulfil more than by what they are walked through. */
    boolean sifts() {
        Walk walk = walk();
        boolean dated = from != null || before != null;
        return dated || word != null || (person != null && walk != Walk.PERSON) || (kinds != null && walk != Walk.KIND);
    }

    /** For like, with ! as the escape character. */
    static String literal(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }

    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Application.ZONE).toInstant();
    }

    enum Walk {
        CASE,
        PERSON,
        KIND,
        ALL
    }
}
