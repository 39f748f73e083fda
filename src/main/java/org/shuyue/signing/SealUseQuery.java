package org.shuyue.signing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Wildcards;

/**
 * What is looked for in the register of seal use.
 *
 * @param word in the number of the paper, the signer's or the person's name; empty for all
 * @param agency whose seal; {@code null} for all
 * @param from first day; {@code null} for the beginning
 * @param to last day; {@code null} for today
 * @param page from 1
 */
public record SealUseQuery(
        String word,
        @Nullable AgencyId agency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page,
        int size) {

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
