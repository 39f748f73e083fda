package org.shuyue.calendar;

import java.time.LocalDate;

/**
 * The day on which something came in, and the one on which it counts as received: later where the rule goes by the hours
 * of the office.
 *
 * @param why it was late, in Chinese; empty when it was in time
 */
record Receipt(LocalDate came, LocalDate taken, String why) {

    boolean late() {
        return !came.equals(taken);
    }

    /** Whether that day lies between the two, so that no period has begun. */
    boolean atOrBefore(LocalDate date) {
        return date.equals(came) || date.equals(taken) || (late() && date.isBefore(taken));
    }

    Day explain(LocalDate date, WorkingDays calendar) {
        if (date.equals(taken)) {
            return new Day(date, Day.Kind.START, "起算日不计");
        }
        String what = date.equals(came) ? why + "，视为次一工作日收到" : "尚未视为收到";
        return calendar.describe(date).as(Day.Kind.RECEIVED, what);
    }
}
