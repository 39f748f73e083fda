package org.shuyue.shared;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet program would take for a formula are written into CSV with an apostrophe before them, and
 * lose it again when read.
 */
public final class SpreadsheetText {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String bare(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
