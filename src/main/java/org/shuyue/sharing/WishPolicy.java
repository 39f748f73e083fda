package org.shuyue.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.Problem;
import org.springframework.stereotype.Component;

/** What can be asked for: items of the resource that may be shared at all, for a period that lies ahead (YC-21a). */
@Component
public class WishPolicy {
    /** Longest period of use; afterwards the agency applies again. */
    private static final Period LONGEST = Period.ofYears(3);

    private final Clock clock;

    WishPolicy(Clock clock) {
        this.clock = clock;
    }

    public List<Problem> check(
            Resource resource, List<String> items, @Nullable LocalDate from, @Nullable LocalDate until) {
        List<Problem> problems = new ArrayList<>();
        List<String> shared =
                resource.sharedItems().stream().map(DataItem::name).toList();
        items.stream()
                .filter(item -> !shared.contains(item))
                .forEach(item -> problems.add(
                        new Problem("requestedItems", "资源“" + resource.name() + "”没有可以申请的信息项“" + item + "”，请重新勾选")));
        if (from != null && until != null) {
            checkPeriod(from, until, problems);
        }
        return problems;
    }

    private void checkPeriod(LocalDate from, LocalDate until, List<Problem> problems) {
        LocalDate today = Application.today(clock);
        if (from.isBefore(today)) {
            problems.add(new Problem("periodFrom", "“使用起始日期”不能早于今天（" + today + "）"));
        }
        if (until.isBefore(from)) {
            problems.add(new Problem("periodUntil", "“使用截止日期”不能早于起始日期"));
        } else if (until.isAfter(from.plus(LONGEST))) {
            problems.add(new Problem("periodUntil", "使用期限最长三年，“使用截止日期”不能晚于 " + from.plus(LONGEST)));
        }
    }
}
