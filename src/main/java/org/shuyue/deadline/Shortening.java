package org.shuyue.deadline;

import java.util.Set;

/**
 * The decision not to keep a promised day.
 *
 * @param deadlines that are to end earlier, as the amended calendar has it; usually none
 * @param reason Chinese; mandatory when there are any
 */
public record Shortening(Set<Long> deadlines, String reason) {
    public static final Shortening NONE = new Shortening(Set.of(), "");

    public Shortening {
        deadlines = Set.copyOf(deadlines);
    }
}
