package org.shuyue.calendar;

import java.time.LocalDate;

/** A day as it lies in the database. */
record CalendarRow(LocalDate onDate, boolean working, String name, String noticeNumber, LocalDate publishedOn) {
    CalendarDay day() {
        return new CalendarDay(onDate, working, name, noticeNumber, publishedOn);
    }
}
