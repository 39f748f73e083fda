package org.shuyue.portal;

import java.time.LocalDate;

/**
 * A day on the way to a due date as people read it.
 *
 * @param number 第3个工作日 or 不计
 * @param shortNumber the bare number for the sheet of a month; empty when it is not counted
 * @param extension whether it belongs to an extension
 * @param provisional whether it is taken from Monday to Friday, for want of a notice
 * @param last whether the period ends on it
 */
public record DayLine(
        LocalDate date,
        DayMark mark,
        String number,
        String shortNumber,
        String reason,
        boolean extension,
        boolean provisional,
        boolean last) {

    public boolean counted() {
        return mark == DayMark.COUNTED || mark == DayMark.MAKE_UP;
    }
}
