package org.shuyue.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.PaperNumber;

/**
 * Why a paper no longer counts.
 *
 * @param by the paper that took its place
 * @param reason why it was terminated
 */
public record PaperEnd(@Nullable PaperNumber by, @Nullable String reason, Instant at) {}
