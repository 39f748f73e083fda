package org.shuyue.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.shared.Problem;

/** The day that an answer names is still to come, not too far off, and one on which people work (YC-23c). */
public final class PromisedDatePolicy {
    private static final int MOST_DAYS = 366;

    private PromisedDatePolicy() {}

    public static List<Problem> check(@Nullable LocalDate promised, LocalDate today, WorkingDays calendar) {
        if (promised == null) {
            return List.of();
        }
        if (!promised.isAfter(today)) {
            return List.of(new Problem("promisedDate", "承诺的共享日期 " + promised + " 已过或者就是今天，请填写今天以后的工作日"));
        }
        if (promised.isAfter(today.plusDays(MOST_DAYS))) {
            return List.of(new Problem("promisedDate", "承诺的共享日期 " + promised + " 超过一年，请填写一年以内的日期"));
        }
        return calendar.isWorkingDay(promised)
                ? List.of()
                : List.of(new Problem(
                        "promisedDate",
                        "承诺的共享日期 " + promised + " 不是工作日（"
                                + calendar.describe(promised).reason() + "），请改为此后的第一个工作日 "
                                + calendar.plus(promised, 1)));
    }
}
