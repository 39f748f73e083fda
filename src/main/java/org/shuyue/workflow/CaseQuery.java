package org.shuyue.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Wildcards;

/**
 * What is looked for in the register; what is {@code null} does not matter.
 *
 * @param word part of number or title; empty for all
 * @param open only open ({@code true}) or closed cases
 * @param processId only cases of that procedure
 * @param resource only cases about it
 * @param from begun then or later
 * @param until begun before that
 * @param page from 1
 */
public record CaseQuery(
        String word,
        @Nullable Boolean open,
        @Nullable String processId,
        @Nullable ResourceId resource,
        @Nullable Instant from,
        @Nullable Instant until,
        int page,
        int size) {
    public static final int PAGE_SIZE = 20;
    public static final int LARGEST_PAGE = 200;

    public CaseQuery {
        word = word.strip();
        page = Math.max(1, page);
        size = Math.min(Math.max(1, size), LARGEST_PAGE);
    }

    public CaseQuery(String word, @Nullable Boolean open, int page, int size) {
        this(word, open, null, null, null, null, page, size);
    }

    static CaseQuery about(ResourceId resource, int most) {
        return new CaseQuery("", null, null, resource, null, null, 1, most);
    }

    /** The word with the wildcards of SQL escaped by an exclamation mark. */
    String pattern() {
        return Wildcards.escaped(word);
    }

    int offset() {
        return (page - 1) * size;
    }
}
