package org.shuyue.calendar;

import java.time.LocalDate;

/** A day that a region orders for itself, as it lies in the database. */
record LocalDayRow(
        String region, LocalDate onDate, boolean working, String name, String noticeNumber, LocalDate publishedOn) {
    CalendarDay day() {
        return new CalendarDay(onDate, working, name, noticeNumber, publishedOn);
    }
}
