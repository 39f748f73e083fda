package org.shuyue.quality;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.shuyue.shared.InputRefused;

/**
 * From one number or date to another, both included; one end may be open.
 *
 * @param least empty where it is open
 * @param most empty where it is open
 */
record Range(String least, String most, boolean ofDates) {
    static final int DAY = 10;

    /** Throws {@link InputRefused}. */
    static Range parse(String detail) {
        int dots = detail.indexOf("..");
        if (dots < 0) {
            throw refused();
        }
        String least = detail.substring(0, dots).strip();
        String most = detail.substring(dots + 2).strip();
        if (least.isEmpty() && most.isEmpty()) {
            throw refused();
        }
        boolean dates = isDate(least.isEmpty() ? most : least);
        Range range = new Range(least, most, dates);
        if ((!least.isEmpty() && !range.fits(least)) || (!most.isEmpty() && !range.fits(most)) || range.backwards()) {
            throw refused();
        }
        return range;
    }

    private boolean fits(String end) {
        return ofDates ? isDate(end) : isNumber(end);
    }

    private boolean backwards() {
        if (least.isEmpty() || most.isEmpty()) {
            return false;
        }
        return ofDates
                ? LocalDate.parse(least).isAfter(LocalDate.parse(most))
                : new BigDecimal(least).compareTo(new BigDecimal(most)) > 0;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,10})?");
    }

    private static InputRefused refused() {
        return new InputRefused("detail", "取值范围写作“下限..上限”，两端同为数字或者同为日期（2026-03-02），下限不大于上限");
    }
}
