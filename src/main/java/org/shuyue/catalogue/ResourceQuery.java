package org.shuyue.catalogue;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;

/**
 * What is looked for in the catalogue; an empty word or null asks for everything.
 *
 * @param word in the code, name, summary or an item's name or label; words divided by spaces must follow one another
 * @param item in an item's name or label
 * @param page from 1; less becomes 1
 * @param size of a page, from 1 to 200; what lies outside becomes the nearest
 */
public record ResourceQuery(
        String word,
        @Nullable AgencyId provider,
        @Nullable SharingType sharingType,
        @Nullable OpeningType openingType,
        String item,
        int page,
        int size) {

    static final int MAX_SIZE = 200;

    public ResourceQuery {
        page = Math.max(1, page);
        size = Math.min(MAX_SIZE, Math.max(1, size));
    }

    /** The whole catalogue. */
    public static ResourceQuery everything() {
        return new ResourceQuery("", null, null, null, "", 1, MAX_SIZE);
    }

    ResourceQuery page(int number) {
        return new ResourceQuery(word, provider, sharingType, openingType, item, number, MAX_SIZE);
    }
}
