package org.shuyue.workflow;

import java.util.List;

/**
 * One part of a case's papers, as its page shows it.
 *
 * @param lines those with an empty text are not shown
 */
public record CaseSheet(String heading, List<Line> lines) {
    public CaseSheet {
        lines = lines.stream().filter(line -> !line.text().isBlank()).toList();
    }

    /** A label and what was said under it. */
    public record Line(String label, String text) {}
}
