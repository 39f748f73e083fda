package org.shuyue.agreement;

import java.util.ArrayList;
import java.util.List;
import org.shuyue.workflow.CaseSheet.Line;

/** What one text has, line by line and character by character, that another has not. */
public final class TextDifference {
    private static final int LONGEST = 2_000;

    private TextDifference() {}

    /** A stretch of text that both have, or only the earlier or the later one. */
    public record Piece(Kind kind, String text) {}

    /** Where a piece stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A line that differs. */
    public record ChangedLine(String label, String before, String after, List<Piece> pieces) {
        public ChangedLine {
            pieces = List.copyOf(pieces);
        }
    }

    /** The lines that differ; both lists have the same labels in the same order. */
    public static List<ChangedLine> between(List<Line> before, List<Line> after) {
        List<ChangedLine> changed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String old = before.get(i).text();
            String now = after.get(i).text();
            if (!old.equals(now)) {
                changed.add(new ChangedLine(after.get(i).label(), old, now, pieces(old, now)));
            }
        }
        return changed;
    }

    /** By the longest common subsequence; a text that is too long for that is shown as replaced. */
    static List<Piece> pieces(String before, String after) {
        int[] a = before.codePoints().toArray();
        int[] b = after.codePoints().toArray();
        if (a.length > LONGEST || b.length > LONGEST) {
            return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
        }
        return pieces(a, b, common(a, b));
    }

    private static int[][] common(int[] a, int[] b) {
        int[][] longest = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                longest[i][j] =
                        a[i] == b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static List<Piece> pieces(int[] a, int[] b, int[][] longest) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i] == b[j]) {
                append(pieces, Kind.SAME, a[i]);
                i++;
                j++;
            } else if (j == b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) {
                append(pieces, Kind.REMOVED, a[i]);
                i++;
            } else {
                append(pieces, Kind.ADDED, b[j]);
                j++;
            }
        }
        return pieces;
    }

    private static void append(List<Piece> pieces, Kind kind, int codePoint) {
        String text = Character.toString(codePoint);
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
