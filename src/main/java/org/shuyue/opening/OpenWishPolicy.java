package org.shuyue.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.Problem;
import org.springframework.stereotype.Component;

/** The period of use lies ahead and ends some day (YC-29b). */
@Component
public class OpenWishPolicy {
    /** Afterwards the applicant applies again. */
    private static final Period LONGEST = Period.ofYears(3);

    private final Clock clock;

    OpenWishPolicy(Clock clock) {
        this.clock = clock;
    }

    public List<Problem> check(@Nullable LocalDate from, @Nullable LocalDate until) {
        List<Problem> problems = new ArrayList<>();
        if (from == null || until == null) {
            return problems;
        }
        LocalDate today = Application.today(clock);
        if (from.isBefore(today)) {
            problems.add(new Problem("periodFrom", "“使用起始日期”不能早于今天（" + today + "）"));
        }
        if (until.isBefore(from)) {
            problems.add(new Problem("periodUntil", "“使用截止日期”不能早于起始日期"));
        } else if (until.isAfter(from.plus(LONGEST))) {
            problems.add(new Problem("periodUntil", "使用期限最长三年，“使用截止日期”不能晚于 " + from.plus(LONGEST)));
        }
        return problems;
    }
}
