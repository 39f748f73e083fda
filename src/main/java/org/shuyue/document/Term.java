package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/** From the first to the last day, both counted. */
final class Term {
    private Term() {}

    static List<Problem> contradictions(LocalDate begins, LocalDate ends) {
        return ends.isBefore(begins)
                ? List.of(new Problem("ends", "期限的最后一日（" + ends + "）早于第一日（" + begins + "），请改正"))
                : List.of();
    }

    /** A term of whole years ends on the day before its anniversary. */
    static List<Problem> contradictions(int years, LocalDate begins, LocalDate ends) {
        List<Problem> problems = new ArrayList<>(contradictions(begins, ends));
        LocalDate last = begins.plusYears(years).minusDays(1);
        if (problems.isEmpty() && !ends.equals(last)) {
            problems.add(new Problem(
                    "ends", "期限 " + years + " 年，自 " + begins + " 起，最后一日应为 " + last + "，不是 " + ends + "，请改正"));
        }
        return problems;
    }

    /** A term that begins on the day of signing has no days yet; one day alone is none. */
    static List<Problem> possible(int years, @Nullable LocalDate begins, @Nullable LocalDate ends) {
        if (begins == null && ends == null) {
            return List.of();
        }
        return begins == null || ends == null
                ? List.of(new Problem("ends", "期限的第一日和最后一日要么都填写，要么都不填写（自签字盖章之日起算）"))
                : contradictions(years, begins, ends);
    }

    /** What is left open says nothing. */
    static List<Problem> possible(@Nullable LocalDate begins, @Nullable LocalDate ends) {
        return begins == null || ends == null ? List.of() : contradictions(begins, ends);
    }
}
