package org.shuyue.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ArrivalId;

/**
 * A file of data that an agency sent.
 *
 * @param arrivedBy who uploaded it; {@code null}: fetched from the agency's drop directory
 * @param report what the desensitisation check found in it, in one sentence
 */
public record Arrival(
        ArrivalId id,
        AgencyId agency,
        String fileName,
        String sha256,
        long byteSize,
        long tableRows,
        String report,
        boolean clean,
        Instant arrivedAt,
        @Nullable String arrivedBy,
        @Nullable Instant wipedAt) {}
