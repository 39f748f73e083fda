package org.shuyue.party;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the log-in needs of a person. */
record Account(
        String passwordHash,
        boolean active,
        int failures,
        @Nullable Instant lockedUntil) {

    /** Until when it is locked, if it is. */
    Optional<Instant> lockAt(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }
}
