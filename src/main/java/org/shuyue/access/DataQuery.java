package org.shuyue.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.ResourceId;

/**
 * A call of the data service.
 *
 * @param token as issued; {@code null} when the caller brought none
 * @param afterRow position after which the page begins, 0 for the first page
 * @param size 1 to 1000 rows
 * @param items names of the fields wanted; {@code null} for all that were granted
 * @param remoteAddress of the caller, for the record
 */
public record DataQuery(
        @Nullable String token,
        ResourceId resource,
        long afterRow,
        int size,
        @Nullable List<String> items,
        String remoteAddress) {}
