package org.shuyue.calendar;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.shuyue.Application;

/** The notices of 2018 to 2026, without a database. */
public final class NoticeCalendar {
    static final List<CalendarDay> DAYS = read();
    public static final WorkingDays CALENDAR = WorkingDays.of(
            DAYS, NoticeDays.yearOfNotice(DAYS).values().stream().map(Year::of).collect(toSet()), "test");

    private NoticeCalendar() {}

    static Due due(String from, String period) {
        return Deadlines.count(
                CALENDAR, LocalDateTime.parse(from).atZone(Application.ZONE).toInstant(), Period.parse(period));
    }

    static LocalDate dueDate(String from, String period) {
        return due(from + "T10:00", period).dueDate();
    }

    private static List<CalendarDay> read() {
        try (InputStream file =
                Objects.requireNonNull(NoticeCalendar.class.getResourceAsStream("/calendar/cn-notice-days.csv"))) {
            return CsvCalendar.read(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .days();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
