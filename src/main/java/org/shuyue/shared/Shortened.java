package org.shuyue.shared;

/** Text that is quoted in a message or kept in a narrow column. */
public final class Shortened {
    private Shortened() {}

    /** The text itself, or so many of its characters (code points) and an ellipsis. */
    public static String to(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "……";
    }
}
