package org.shuyue.workflow;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Wildcards;

/**
 * What is looked for in the register.
 *
 * @param word part of number or title; empty for all
 * @param open only open ({@code true}) or closed cases, {@code null} for both
 * @param page from 1
 */
public record CaseQuery(String word, @Nullable Boolean open, int page, int size) {
    public static final int PAGE_SIZE = 20;

    public CaseQuery {
        word = word.strip();
        page = Math.max(1, page);
        size = Math.min(Math.max(1, size), 200);
    }

    /** The word with the wildcards of SQL escaped by an exclamation mark. */
    String pattern() {
        return Wildcards.escaped(word);
    }

    int offset() {
        return (page - 1) * size;
    }
}
