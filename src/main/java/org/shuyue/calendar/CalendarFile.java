package org.shuyue.calendar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.CalendarReport.RowProblem;

/**
 * What was read from a file of the days that notices name, with everything that is wrong in it by itself.
 *
 * @param rows that name days, readable or not
 * @param notices whose days are replaced by those of the file
 */
record CalendarFile(int rows, List<Line> lines, List<RowProblem> problems, Set<String> notices) {
    CalendarFile {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        notices = Set.copyOf(notices);
    }

    CalendarFile(int rows, List<Line> lines, List<RowProblem> problems) {
        this(
                rows,
                lines,
                problems,
                lines.stream().map(line -> line.day().notice()).collect(Collectors.toSet()));
    }

    /** A readable line, or one day of a readable event. */
    record Line(int number, CalendarDay day) {}

    /** By what the text is: an ICS file, which names no notice itself, or a CSV file, which does. */
    static CalendarFile read(String text, @Nullable NoticeName notice) {
        return IcsCalendar.looksLike(text) ? IcsCalendar.read(text, notice) : CsvCalendar.read(text);
    }

    /** No file at all: the notice is to hold no more. */
    static CalendarFile withdrawing(String notice) {
        return new CalendarFile(0, List.of(), List.of(), Set.of(notice));
    }

    static CalendarFile unreadable(String message) {
        return new CalendarFile(0, List.of(), List.of(new RowProblem(0, "", message)));
    }

    List<CalendarDay> days() {
        return lines.stream().map(Line::day).toList();
    }
}
