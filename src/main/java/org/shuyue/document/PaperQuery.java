package org.shuyue.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Wildcards;

/**
 * What is looked for in the register of papers.
 *
 * @param sight agencies whose papers may be seen; {@code null} for all
 * @param word in the number of the paper or of the case, or in the name of who made it; empty for all
 * @param kind {@code null} for all
 * @param issuer {@code null} for all that may be seen
 * @param state {@code null} for all
 * @param from first day; {@code null} for the beginning
 * @param to last day; {@code null} for today
 * @param page from 1
 */
public record PaperQuery(
        @Nullable List<AgencyId> sight,
        String word,
        @Nullable DocumentKind kind,
        @Nullable AgencyId issuer,
        @Nullable PaperState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page,
        int size) {

    /** Of all agencies, or of these alone. */
    public static @Nullable List<AgencyId> sight(boolean everything, Collection<AgencyId> agencies) {
        return everything ? null : List.copyOf(agencies);
    }

    /** Whether nothing at all may be seen; an empty list in SQL is an error. */
    boolean blind() {
        return sight != null && sight.isEmpty();
    }

    String escaped() {
        return Wildcards.escaped(word.strip());
    }

    @Nullable
    Instant begin() {
        return from == null ? null : from.atStartOfDay(Application.ZONE).toInstant();
    }

    @Nullable
    Instant end() {
        return to == null ? null : to.plusDays(1).atStartOfDay(Application.ZONE).toInstant();
    }

    long offset() {
        return (page - 1L) * size;
    }
}
