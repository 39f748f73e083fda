package org.shuyue.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;

/**
 * A query as SQL wants it: words as patterns for like, with ! as the escape character, and null for "any".
 *
 * @param among providers to one of which it belongs; empty for any
 */
record ResourceFilter(
        @Nullable String word,
        @Nullable AgencyId provider,
        List<AgencyId> among,
        @Nullable SharingType sharingType,
        @Nullable OpeningType openingType,
        boolean open,
        @Nullable String item,
        int size,
        long offset) {

    static ResourceFilter of(ResourceQuery query) {
        return new ResourceFilter(
                pattern(query.word()),
                query.provider(),
                List.of(),
                query.sharingType(),
                query.openingType(),
                false,
                pattern(query.item()),
                query.size(),
                (query.page() - 1L) * query.size());
    }

    ResourceFilter openOnly() {
        return new ResourceFilter(word, provider, among, sharingType, openingType, true, item, size, offset);
    }

    /** None are everybody. */
    ResourceFilter among(Collection<AgencyId> providers) {
        return new ResourceFilter(
                word, provider, List.copyOf(providers), sharingType, openingType, open, item, size, offset);
    }

    private static @Nullable String pattern(String word) {
        if (word.isBlank()) {
            return null;
        }
        String literal = word.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + literal.replaceAll("\\s+", "%") + "%";
    }
}
