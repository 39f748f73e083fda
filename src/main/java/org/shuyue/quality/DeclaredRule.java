package org.shuyue.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its history.
 *
 * @param id to end or replace it by; 0 for one that follows from the catalogue
 * @param addedBy empty for one from the catalogue
 */
public record DeclaredRule(
        long id, QualityRule rule, String addedBy, @Nullable Instant addedAt) {}
