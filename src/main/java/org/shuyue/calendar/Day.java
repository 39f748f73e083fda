package org.shuyue.calendar;

import java.time.LocalDate;

/**
 * A day on the way to a due date.
 *
 * @param reason Chinese, why it is counted or not
 * @param assumed whether it is taken from Monday to Friday, for want of a notice
 * @param extension whether it belongs to an extension of the period
 */
public record Day(LocalDate date, Kind kind, String reason, boolean assumed, boolean extension) {

    /** What a day is to a period. */
    public enum Kind {
        /** That of the event, which is not counted. */
        START(false),
        /** Something has come, but does not count as received yet. */
        RECEIVED(false),
        WORKING(true),
        /** A weekend on which people work (调休上班). */
        MAKE_UP(true),
        /** Counted whatever it is: by natural days, or by exact hours. */
        NATURAL(true),
        WEEKEND(false),
        HOLIDAY(false),
        /** The clock stands still. */
        PAUSED(false),
        /** The working day to which an end on a day of rest was moved. */
        MOVED(false),
        /** After the end that was counted, up to the one that was promised. */
        PROMISED(false),
        /** Not counted for another reason. */
        PASSED(false);

        private final boolean counted;

        Kind(boolean counted) {
            this.counted = counted;
        }

        /** Whether it is one of the days of the period. */
        public boolean counted() {
            return counted;
        }
    }

    /** One that rests on nothing that could still change. */
    public Day(LocalDate date, Kind kind, String reason) {
        this(date, kind, reason, false, false);
    }

    /** Whether it is one of the days of the period. */
    public boolean counted() {
        return kind.counted();
    }

    /** The same within an extension. */
    public Day inExtension() {
        return new Day(date, kind, "延长期：" + reason, assumed, true);
    }

    /** What it is to the period; what it is in the calendar goes into brackets. */
    Day as(Kind other, String what) {
        return new Day(date, other, what + "（" + reason + "）", assumed, extension);
    }

    /** A day of rest as what it is; a working day that is not counted all the same. */
    Kind resting() {
        return kind.counted() ? Kind.PASSED : kind;
    }
}
