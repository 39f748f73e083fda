package org.shuyue.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.shared.Shortened;

/** What was understood of a question, and everything that is wrong with it. */
final class Notes {
    private static final int SHOWN = 40;

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    void say(String part) {
        said.add(part);
    }

    void wrong(String field, String message) {
        problems.add(new Problem(field, message));
    }

    /** The parts in Chinese; {@link InputRefused} when there is none, or anything wrong. */
    List<String> settled() {
        if (problems.isEmpty() && said.isEmpty()) {
            wrong("", "请至少给出一项假设：工作日历、期限规则或者人员离岗");
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return said;
    }

    NavigableSet<LocalDate> days(String field, String label, String typed) {
        try {
            return DayList.parse(field, label, typed);
        } catch (InputRefused refused) {
            problems.addAll(refused.problems());
            return new TreeSet<>();
        }
    }

    @Nullable
    LocalDate date(String field, String label, String typed) {
        int before = problems.size();
        NavigableSet<LocalDate> days = days(field, label, typed);
        if (days.size() == 1) {
            return days.first();
        }
        if (problems.size() == before) {
            wrong(field, "请填写" + label + "，例如 2026-12-24");
        }
        return null;
    }

    @Nullable
    Period period(String field, String typed) {
        try {
            return Period.parse(typed);
        } catch (InputRefused refused) {
            wrong(field, refused.problems().get(0).message());
            return null;
        }
    }

    /** The number of something; {@code null} and a note when it is none. */
    @Nullable
    Long number(String field, String label, String typed) {
        try {
            return Long.valueOf(typed);
        } catch (NumberFormatException unreadable) {
            wrong(field, label + "“" + shortened(typed) + "”不是有效的编号，请从列表中选择");
            return null;
        }
    }

    static String shortened(String text) {
        return Shortened.to(SHOWN, text);
    }
}
