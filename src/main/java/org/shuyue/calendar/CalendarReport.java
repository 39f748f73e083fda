package org.shuyue.calendar;

import java.util.List;

/**
 * What an import of a calendar file did: everything, or nothing when there is any problem.
 *
 * @param rows of the file without its header
 * @param imported zero when there are problems
 * @param version of the calendar afterwards
 */
public record CalendarReport(int rows, int imported, String version, List<RowProblem> problems) {
    public CalendarReport {
        problems = List.copyOf(problems);
    }

    public boolean accepted() {
        return problems.isEmpty();
    }

    /**
     * One thing that is wrong with the file.
     *
     * @param line of the file, from 1; zero when it is about the file as a whole
     * @param column its heading, or empty
     * @param message Chinese, says what to do
     */
    public record RowProblem(int line, String column, String message) {}
}
