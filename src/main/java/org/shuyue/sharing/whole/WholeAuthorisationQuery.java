package org.shuyue.sharing.whole;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Wildcards;

/**
 * What is looked for in the register.
 *
 * @param word in the resource's name or code, the county, or the case number
 * @param standing {@code null} for all
 * @param page from 1
 */
public record WholeAuthorisationQuery(String word, @Nullable Boolean standing, int page) {
    public static final int SIZE = 20;

    String pattern() {
        return Wildcards.escaped(word);
    }

    int size() {
        return SIZE;
    }

    long offset() {
        return (page - 1L) * SIZE;
    }
}
