package org.shuyue.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Wildcards;

/**
 * What is looked for among the agreements; what is {@code null} does not matter.
 *
 * @param word part of number or title; empty for all
 * @param expiringBy only those that bind and whose term ends on that day or before
 * @param page from 1
 */
public record AgreementQuery(
        String word,
        @Nullable AgreementState state,
        @Nullable LocalDate expiringBy,
        int page,
        int size) {
    public static final int PAGE_SIZE = 20;
    public static final int LARGEST_PAGE = 200;

    public AgreementQuery {
        word = word.strip();
        page = Math.max(1, page);
        size = Math.min(Math.max(1, size), LARGEST_PAGE);
    }

    /** The word with the wildcards of SQL escaped by an exclamation mark. */
    String pattern() {
        return Wildcards.escaped(word);
    }

    int offset() {
        return (page - 1) * size;
    }
}
