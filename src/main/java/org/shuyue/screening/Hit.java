package org.shuyue.screening;

/**
 * Something sensitive in a text.
 *
 * @param text as it stands there, digits and letters folded
 */
public record Hit(SensitiveKind kind, String text) {

    /** What a report may show of it: enough to find the place, not enough to use it. */
    public String masked() {
        int[] points = text.codePoints().toArray();
        int shown = Math.min(kind == SensitiveKind.PERSON_NAME ? 1 : 3, points.length / 3);
        return new String(points, 0, shown) + "*".repeat(Math.min(points.length - shown, 12));
    }
}
