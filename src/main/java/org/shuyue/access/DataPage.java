package org.shuyue.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.ResourceId;

/**
 * A page of granted data.
 *
 * @param rows by field name
 * @param next position to ask for next, {@code null} when there is no more
 * @param total rows of the whole dataset
 * @param terms under which the data was opened
 */
public record DataPage(
        ResourceId resource,
        List<Field> fields,
        List<Map<String, String>> rows,
        @Nullable Long next,
        long total,
        String terms) {

    /** A column: its name in the data, its label for people. */
    public record Field(String name, String label) {}
}
