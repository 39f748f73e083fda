package org.shuyue.opening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an objection says.
 *
 * @param evidence may be empty
 * @param contact may be empty
 * @param discoveredOn when the provider found it by itself; {@code null} when somebody else objects
 */
public record Statement(
        Interest interest,
        String facts,
        String evidence,
        String contact,
        @Nullable LocalDate discoveredOn) {
    public boolean ownMotion() {
        return discoveredOn != null;
    }
}
