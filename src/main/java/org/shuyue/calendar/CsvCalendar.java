package org.shuyue.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.CalendarFile.Line;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.shared.Shortened;

/** Reads a CSV file line by line, with everything that is wrong in a line by itself. */
final class CsvCalendar {
    private static final int SHOWN = 20;
    static final List<String> HEADER = List.of("date", "kind", "name", "differs_from_mon_fri", "notice", "published");
    private static final int LONGEST = 64;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final List<Line> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rows;

    private CsvCalendar() {}

    static CalendarFile read(String text) {
        CsvCalendar reading = new CsvCalendar();
        try {
            reading.parse(text);
        } catch (IOException | UncheckedIOException e) {
            reading.refuse(0, "", "文件不是完整的CSV，请检查引号和换行后再导入");
        }
        return new CalendarFile(reading.rows, reading.lines, reading.problems);
    }

    private void parse(String text) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            boolean header = true;
            for (CSVRecord row : parser) {
                int number = (int) parser.getCurrentLineNumber();
                if (header && !row.toList().equals(HEADER)) {
                    refuse(1, "", "表头不正确，第一行应为：" + String.join(",", HEADER));
                    return;
                }
                if (!header && !(row.size() == 1 && row.get(0).isBlank())) {
                    rows++;
                    line(number, row);
                }
                header = false;
            }
        }
        if (rows == 0 && problems.isEmpty()) {
            refuse(0, "", "文件中没有任何日期，请核对是否选错了文件");
        }
    }

    private void line(int number, CSVRecord row) {
        if (row.size() != HEADER.size()) {
            refuse(number, "", "本行有" + row.size() + "列，应为" + HEADER.size() + "列");
            return;
        }
        int before = problems.size();
        LocalDate date = date(number, "date", row.get(0));
        LocalDate published = date(number, "published", row.get(5));
        boolean working = oneOf(number, "kind", row.get(1), "workday", "holiday");
        boolean differs = oneOf(number, "differs_from_mon_fri", row.get(3), "yes", "no");
        String name = filled(number, "name", row.get(2));
        String notice = filled(number, "notice", row.get(4));
        if (date == null || published == null || problems.size() > before) {
            return;
        }
        CalendarDay day = new CalendarDay(date, working, name, notice, published);
        problems.addAll(NoticeDayPolicy.problems(new Line(number, day), differs));
        lines.add(new Line(number, day));
    }

    private @Nullable LocalDate date(int number, String column, String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeException e) {
            // told below, like a date out of range
        }
        refuse(number, column, "日期“" + Shortened.to(SHOWN, text) + "”不存在或超出范围，应写成2027-01-01的形式");
        return null;
    }

    private boolean oneOf(int number, String column, String text, String yes, String no) {
        String word = text.strip();
        if (!word.equals(yes) && !word.equals(no)) {
            refuse(number, column, "“" + Shortened.to(SHOWN, text) + "”无法识别，只能填" + yes + "或" + no);
        }
        return word.equals(yes);
    }

    private String filled(int number, String column, String text) {
        String word = text.strip();
        if (word.isEmpty()) {
            refuse(number, column, "不能为空，请填写" + (column.equals("name") ? "节日名称" : "通知文号"));
        }
        if (word.length() > LONGEST) {
            refuse(number, column, "“" + Shortened.to(SHOWN, word) + "”过长，不应超过" + LONGEST + "个字");
        }
        return word;
    }

    private void refuse(int number, String column, String message) {
        problems.add(new RowProblem(number, column, message));
    }
}
