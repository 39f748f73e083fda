package org.shuyue.portal;

import java.util.Locale;
import org.shuyue.calendar.Day;

/** What a day on the way to a due date is: a sign for the sheet of a month, and the words for it. */
public enum DayMark {
    START("起", "起算日，当日不计"),
    RECEIVED("收", "已收到，尚未起算"),
    COUNTED("计", "计入期限"),
    MAKE_UP("班", "调休上班，计入期限"),
    WEEKEND("休", "周末，不计"),
    HOLIDAY("假", "放假，不计"),
    PAUSED("停", "暂停计算，不计"),
    KEPT("诺", "维持已承诺的到期日"),
    MOVED("移", "遇休息日移到的届满日"),
    PASSED("空", "其他不计的日子");

    /** Before the reason of a day of an extension. */
    static final String EXTENSION = "延长期：";

    private final String sign;
    private final String label;

    DayMark(String sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** By the reason that the calendar and the ledger give. */
    static DayMark of(Day day) {
        String reason = day.reason().replaceFirst(EXTENSION, "");
        if (day.counted()) {
            // natural days and hours take every day alike
            boolean alike = reason.startsWith("自然日") || reason.startsWith("按时连续");
            return reason.contains("调休上班") && !alike ? MAKE_UP : COUNTED;
        }
        if (reason.endsWith("起算日不计")) {
            return START;
        }
        if (reason.contains("视为次一工作日收到") || reason.startsWith("尚未视为收到")) {
            return RECEIVED;
        }
        if (reason.contains("暂停计算")) {
            return PAUSED;
        }
        if (reason.startsWith("按已承诺")) {
            return KEPT;
        }
        return resting(day);
    }

    private static DayMark resting(Day day) {
        String reason = day.reason();
        if (reason.startsWith("顺延后") || reason.startsWith("提前后")) {
            return MOVED;
        }
        if (reason.contains("放假（")) {
            return HOLIDAY;
        }
        boolean weekend = day.date().getDayOfWeek().getValue() > 5;
        return weekend ? WEEKEND : PASSED;
    }

    /** As style sheets and the interface call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sign() {
        return sign;
    }

    public String label() {
        return label;
    }
}
