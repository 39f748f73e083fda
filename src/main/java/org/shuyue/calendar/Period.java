package org.shuyue.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as a rule states it: {@code P5WD P10D P1M P1Y PT12H PT10M}, backwards with a leading minus.
 *
 * @param amount never zero; negative when it counts backwards
 */
public record Period(Unit unit, int amount) {
    static final String SPELLINGS =
            "可用的写法：P5WD（5个工作日）、P10D（10个自然日）、P1M（1个月）、P1Y（1年）、PT12H（12小时）、PT10M（10分钟）；" + "在最前面加减号表示往前倒算，例如 -P3WD、-P30D";
    private static final Pattern SPELLING = Pattern.compile("(-?)P(?:(\\d{1,9})(WD|D|M|Y)|T(\\d{1,9})(H|M))");
    private static final int SHOWN = 20;

    /** What is counted; each with the largest number that makes sense for a rule. */
    public enum Unit {
        WORKING_DAY("P%dWD", "个工作日", 1_000),
        DAY("P%dD", "日", 3_660),
        MONTH("P%dM", "个月", 240),
        YEAR("P%dY", "年", 20),
        HOUR("PT%dH", "小时", 8_760),
        MINUTE("PT%dM", "分钟", 525_600);

        private final String spelling;
        private final String label;
        private final int most;

        Unit(String spelling, String label, int most) {
            this.spelling = spelling;
            this.label = label;
            this.most = most;
        }

        /** Whether it is a stretch of exact time that pays no heed to days. */
        boolean exact() {
            return this == HOUR || this == MINUTE;
        }

        private static Unit of(@Nullable String days, @Nullable String time) {
            if (days == null) {
                return "H".equals(time) ? HOUR : MINUTE;
            }
            return switch (days) {
                case "WD" -> WORKING_DAY;
                case "D" -> DAY;
                case "M" -> MONTH;
                default -> YEAR;
            };
        }
    }

    public Period {
        if (amount == 0 || Math.abs((long) amount) > unit.most) {
            throw new UnreadablePeriod("期限的数量应在1到" + unit.most + unit.label + "之间，请改小或改正；" + SPELLINGS);
        }
    }

    /** Throws {@link UnreadablePeriod}, whose message lists the spellings. */
    public static Period parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new UnreadablePeriod("请填写期限；" + SPELLINGS);
        }
        Matcher spelling = SPELLING.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (text.length() > 40 || !spelling.matches()) {
            throw new UnreadablePeriod("期限“" + shortened(text) + "”无法识别；" + SPELLINGS);
        }
        String digits = spelling.group(2) == null ? spelling.group(4) : spelling.group(2);
        int amount = Integer.parseInt(digits);
        return new Period(
                Unit.of(spelling.group(3), spelling.group(5)), spelling.group(1).isEmpty() ? amount : -amount);
    }

    public boolean backwards() {
        return amount < 0;
    }

    /** 5个工作日, 倒算3个工作日. */
    public String shown() {
        return (backwards() ? "倒算" : "") + Math.abs(amount) + unit.label;
    }

    /** The canonical spelling. */
    @Override
    public String toString() {
        return (backwards() ? "-" : "") + unit.spelling.formatted(Math.abs(amount));
    }

    private static String shortened(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "……";
    }
}
