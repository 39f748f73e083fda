package org.shuyue.agreement;

import java.time.Instant;

/**
 * What the holder states, with the assurance that no copy remains (XA-S25).
 *
 * @param media on which the data was kept
 * @param amount rows, files or bytes, with the unit
 * @param executor who did it
 * @param witness who saw to it
 */
public record DestructionReport(
        DataDestruction.Way way,
        String media,
        String method,
        String amount,
        String executor,
        String witness,
        Instant destroyedAt) {}
