package org.shuyue.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What is found wrong while a file is read; after the first hundreds the rest is only counted. */
final class RowProblems {
    private static final int MOST = 300;

    private final List<RowProblem> first = new ArrayList<>();
    private int more;

    void add(int line, String column, String message) {
        if (first.size() < MOST) {
            first.add(new RowProblem(line, column, message));
        } else {
            more++;
        }
    }

    boolean none() {
        return first.isEmpty();
    }

    List<RowProblem> list() {
        List<RowProblem> all = new ArrayList<>(first);
        if (more > 0) {
            all.add(new RowProblem(0, "", "另有 " + more + " 处问题未列出，请先改正以上各处再导入"));
        }
        return all;
    }

    /** A text from a file, short enough for a message. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= 30
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }
}
