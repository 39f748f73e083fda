package org.shuyue.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one text has, line by line, that another has not. */
public final class LineDifference {
    private static final int MOST_LINES = 2_000;

    private LineDifference() {}

    /** Where a line stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A line of both texts, or of the earlier or the later one only. */
    public record Line(Kind kind, String text) {}

    /** By the longest common subsequence; texts that are too long for that are shown as replaced. */
    public static List<Line> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        if (old.size() > MOST_LINES || now.size() > MOST_LINES) {
            return replaced(old, now);
        }
        int[][] common = common(old, now);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Kind.SAME, now.get(j)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Kind.REMOVED, old.get(i++)));
            } else {
                lines.add(new Line(Kind.ADDED, now.get(j++)));
            }
        }
        return lines;
    }

    private static List<Line> replaced(List<String> old, List<String> now) {
        return Stream.concat(
                        old.stream().map(line -> new Line(Kind.REMOVED, line)),
                        now.stream().map(line -> new Line(Kind.ADDED, line)))
                .toList();
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
