package org.shuyue.shared;

/** Words that are looked for with {@code like … escape '!'}. */
public final class Wildcards {
    private Wildcards() {}

    /** The word with the wildcards of SQL escaped by an exclamation mark. */
    public static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
