package org.shuyue.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;

/** A query as SQL wants it: words as patterns for like, with ! as the escape character, and null for "any". */
record ResourceFilter(
        @Nullable String word,
        @Nullable AgencyId provider,
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
                query.sharingType(),
                query.openingType(),
                false,
                pattern(query.item()),
                query.size(),
                (query.page() - 1L) * query.size());
    }

    ResourceFilter openOnly() {
        return new ResourceFilter(word, provider, sharingType, openingType, true, item, size, offset);
    }

    private static @Nullable String pattern(String word) {
        if (word.isBlank()) {
            return null;
        }
        String literal = word.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + literal.replaceAll("\\s+", "%") + "%";
    }
}
