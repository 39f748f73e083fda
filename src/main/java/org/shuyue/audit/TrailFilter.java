package org.shuyue.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * A query as SQL wants it: patterns for like with ! as the escape character, null for "any".
 *
 * @param after events up to this number are not looked at
 */
record TrailFilter(
        @Nullable String word,
        @Nullable String kind,
        @Nullable String kinds,
        @Nullable PersonId person,
        @Nullable CaseNumber caseNumber,
        @Nullable Instant from,
        @Nullable Instant before,
        long after,
        int size,
        long offset) {
    static final int PAGE_SIZE = 50;
    /** So many of the newest are read for a word that nothing else narrows down. */
    static final int READ_FOR_A_WORD = 50_000;
    /** Beyond that many it is not counted how many there are. */
    static final int COUNTED = 10_000;

    /** For a trail of so many events. */
    static TrailFilter of(TrailQuery query, long events) {
        String word = given(query.word());
        String kind = given(query.kind());
        return new TrailFilter(
                word == null ? null : "%" + literal(word.toLowerCase(Locale.ROOT)) + "%",
                kind,
                kind == null ? null : literal(kind) + ".%",
                query.person(),
                query.caseNumber(),
                midnight(query.from()),
                query.to() == null ? null : midnight(query.to().plusDays(1)),
                isWide(query) ? events - READ_FOR_A_WORD : 0,
                PAGE_SIZE,
                Math.min(COUNTED, (Math.max(1, query.page()) - 1L) * PAGE_SIZE));
    }

    private static boolean isWide(TrailQuery query) {
        return given(query.word()) != null && query.person() == null && query.caseNumber() == null;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String literal(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Application.ZONE).toInstant();
    }
}
