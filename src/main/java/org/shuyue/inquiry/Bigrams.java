package org.shuyue.inquiry;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs of neighbouring characters, by which Chinese text can be looked for without knowing where its words end. Only
 * letters and digits make pairs; everything else parts them.
 */
final class Bigrams {
    private Bigrams() {}

    /** Without differences of width and case, on one line, single spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Of a text that {@link #plain} made. */
    static Set<String> of(String plain) {
        Set<String> pairs = new LinkedHashSet<>();
        int before = -1;
        for (int i = 0; i < plain.length(); ) {
            int character = plain.codePointAt(i);
            i += Character.charCount(character);
            boolean counts = Character.isLetterOrDigit(character);
            if (counts && before >= 0) {
                pairs.add(Character.toString(before) + Character.toString(character));
            }
            before = counts ? character : -1;
        }
        return pairs;
    }
}
