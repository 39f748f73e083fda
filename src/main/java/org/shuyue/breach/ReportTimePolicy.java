package org.shuyue.breach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * A leak comes before its discovery, and both before the report (XA-S9); what was told of its time is changed with a
 * reason only, and to a later time only when it was told wrongly, because the limit follows it (XA-S8).
 */
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

    /**
     * Another time than was told.
     *
     * @param told {@code null} while nobody had said when it leaked
     * @param misstated whether what was told was wrong
     */
    public static List<Problem> checkChange(
            @Nullable Instant told, @Nullable Instant leakAt, boolean misstated, String reason) {
        if (told == null || leakAt == null || leakAt.equals(told)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (leakAt.isAfter(told) && !misstated) {
            problems.add(new Problem("leakAt", "泄露时间晚于原报的时间，报告时限不能因此顺延；原报的时间确有错误的，请勾选“原报的泄露时间有误”"));
        }
        if (reason.isBlank()) {
            problems.add(new Problem("leakReason", "请写明更改泄露时间的理由和依据，记入期限台账"));
        }
        return problems;
    }
}
