package org.shuyue.breach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/** A leak comes before its discovery, and both before the report (XA-S9). */
public final class ReportTimePolicy {
    private ReportTimePolicy() {}

    public static List<Problem> check(@Nullable Instant leakAt, @Nullable Instant discoveredAt, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (discoveredAt != null && discoveredAt.isAfter(now)) {
            problems.add(new Problem("discoveredAt", "发现时间晚于现在，请核对日期和时刻"));
        }
        if (leakAt != null && leakAt.isAfter(now)) {
            problems.add(new Problem("leakAt", "泄露时间晚于现在，请核对日期和时刻；不清楚的可以不填"));
        }
        if (leakAt != null && discoveredAt != null && discoveredAt.isBefore(leakAt)) {
            problems.add(new Problem("discoveredAt", "发现时间早于泄露时间，请核对；不清楚泄露时间的，“泄露时间”可以不填"));
        }
        return problems;
    }
}
