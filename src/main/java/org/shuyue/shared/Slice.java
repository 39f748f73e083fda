package org.shuyue.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list that is paged by its keys: no page costs more the further back it lies, and none moves when rows
 * come in before it.
 *
 * @param next the key from which the next ones are found; {@code null} at the end
 * @param previous the key before which the previous ones are found; {@code null} at the beginning
 * @param unfinished whether the search was broken off here, so that {@link #next} may lead to more even if there are few
 */
public record Slice<T>(
        List<T> rows, @Nullable String next, @Nullable String previous, boolean unfinished) {
    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Of rows in the order in which they were looked for, up to one more than the page holds.
     *
     * @param turned whether the search began at a key rather than at the beginning
     * @param back whether it went backwards
     */
    public static <T> Slice<T> of(List<T> found, int size, boolean turned, boolean back, Function<T, String> key) {
        boolean more = found.size() > size;
        List<T> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (back) {
            Collections.reverse(rows);
        }
        String first = rows.isEmpty() ? null : key.apply(rows.get(0));
        String last = rows.isEmpty() ? null : key.apply(rows.get(rows.size() - 1));
        return new Slice<>(
                rows, back || more ? last : null, back ? (more ? first : null) : turned ? first : null, false);
    }

    /** The same, broken off at that key in the direction of the search. */
    public Slice<T> brokenOff(String key, boolean back) {
        return new Slice<>(rows, back ? next : key, back ? key : previous, true);
    }
}
