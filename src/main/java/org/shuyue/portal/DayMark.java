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

    private final String sign;
    private final String label;

    DayMark(String sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    static DayMark of(Day.Kind kind) {
        return switch (kind) {
            case START -> START;
            case RECEIVED -> RECEIVED;
            case WORKING, NATURAL -> COUNTED;
            case MAKE_UP -> MAKE_UP;
            case WEEKEND -> WEEKEND;
            case HOLIDAY -> HOLIDAY;
            case PAUSED -> PAUSED;
            case PROMISED -> KEPT;
            case MOVED -> MOVED;
            case PASSED -> PASSED;
        };
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
