package org.shuyue.breach;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.Resource;

/**
 * What the first report says.
 *
 * @param resources at least one
 * @param leakAt {@code null} while it is not known
 */
public record LeakReport(
        List<Resource> resources,
        String whatHappened,
        @Nullable Instant leakAt,
        Instant discoveredAt,
        Severity severity,
        String contactPhone) {
    public LeakReport {
        resources = List.copyOf(resources);
    }

    /** From when the limit counts: the leak, or its discovery while the leak's time is not known (XA-S8). */
    Instant countedFrom() {
        return leakAt == null ? discoveredAt : leakAt;
    }
}
