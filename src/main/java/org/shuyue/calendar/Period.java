package org.shuyue.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Shortened;

/**
 * A length of time as a rule states it: {@code P5WD P10D P1M P1Y PT12H PT10M}, backwards with a leading minus; {@code
 * -P30D/PREV} counts back and then moves to the working day before; {@code PT4SH} are four hours of service; {@code
 * MONTHLY05} is the next fifth of a month.
 *
 * @param amount never zero; negative when it counts backwards; the day of the month when it is monthly
 * @param movedBack whether an end on a day of rest moves back to the previous working day; only when it counts
 *     backwards by natural days, months or years
 */
public record Period(Unit unit, int amount, boolean movedBack) {
    static final String SPELLINGS =
            "可用的写法：P5WD（5个工作日）、P10D（10个自然日）、P1M（1个月）、P1Y（1年）、PT12H（12小时）、PT10M（10分钟）、PT4SH（4个服务小时，只计工作日的服务时间）、MONTHLY05（下一个5日，遇休息日顺延）；"
                    + "在最前面加减号表示往前倒算，例如 -P3WD、-P30D；-P30D/PREV 表示倒算后遇休息日再提前到前一工作日";
    private static final Pattern SPELLING =
            Pattern.compile("(-?)P(?:(\\d{1,9})(WD|D|M|Y)(/PREV)?|T(\\d{1,9})(H|M|SH))");
    private static final Pattern MONTHLY = Pattern.compile("MONTHLY(\\d{2})");
    private static final int LONGEST = 40;
    private static final int SHOWN = 20;

    /** What is counted; each with the largest number that makes sense for a rule. */
    public enum Unit {
        WORKING_DAY("P%dWD", "个工作日", 1_000),
        DAY("P%dD", "日", 3_660),
        MONTH("P%dM", "个月", 240),
        YEAR("P%dY", "年", 20),
        HOUR("PT%dH", "小时", 8_760),
        MINUTE("PT%dM", "分钟", 525_600),
        /** Runs only while service is given on working days (EG-07b); never backwards. */
        SUPPORT_HOUR("PT%dSH", "个服务小时", 8_760),
        /** A day of each month; the last day of a month that is shorter. */
        MONTHLY("MONTHLY%02d", "日", 31);

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

        /** Whether it ends in the middle of a day. */
        public boolean timed() {
            return exact() || this == SUPPORT_HOUR;
        }

        /** Whether it is counted by the calendar of everybody, without regard to rest. */
        boolean natural() {
            return this == DAY || this == MONTH || this == YEAR;
        }

        private static Unit of(@Nullable String days, @Nullable String time) {
            if (days == null) {
                return "H".equals(time) ? HOUR : "SH".equals(time) ? SUPPORT_HOUR : MINUTE;
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
        if (amount == 0 || Math.abs((long) amount) > unit.most || (unit == Unit.MONTHLY && amount < 0)) {
            throw new UnreadablePeriod("期限的数量应在1到" + unit.most + unit.label + "之间，请改小或改正；" + SPELLINGS);
        }
        if (unit == Unit.SUPPORT_HOUR && amount < 0) {
            throw new UnreadablePeriod("服务小时只能往后计算，请去掉减号；" + SPELLINGS);
        }
        if (movedBack && (amount > 0 || !unit.natural())) {
            throw new UnreadablePeriod("/PREV 只能用于倒算的自然日、月或年，请去掉或改正；" + SPELLINGS);
        }
    }

    /** Throws {@link UnreadablePeriod}, whose message lists the spellings. */
    public static Period parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new UnreadablePeriod("请填写期限；" + SPELLINGS);
        }
        String spelt = text.length() > LONGEST ? "" : text.strip().toUpperCase(Locale.ROOT);
        Matcher monthly = MONTHLY.matcher(spelt);
        if (monthly.matches()) {
            return new Period(Unit.MONTHLY, Integer.parseInt(monthly.group(1)), false);
        }
        Matcher spelling = SPELLING.matcher(spelt);
        if (!spelling.matches()) {
            throw new UnreadablePeriod("期限“" + Shortened.to(SHOWN, text) + "”无法识别；" + SPELLINGS);
        }
        int amount = Integer.parseInt(spelling.group(2) == null ? spelling.group(5) : spelling.group(2));
        return new Period(
                Unit.of(spelling.group(3), spelling.group(6)),
                spelling.group(1).isEmpty() ? amount : -amount,
                spelling.group(4) != null);
    }

    public boolean backwards() {
        return amount < 0;
    }

    /** Whether its clock can stand still: not one that counts backwards, nor a day of the month. */
    public boolean canStop() {
        return !backwards() && unit != Unit.MONTHLY;
    }

    /** What it counts, in Chinese: 个工作日. */
    public String unitShown() {
        return unit.label;
    }

    /** 5个工作日, 倒算3个工作日, 倒算30日（遇休息日提前）, 下一个5日. */
    public String shown() {
        if (unit == Unit.MONTHLY) {
            return "下一个" + amount + unit.label;
        }
        return (backwards() ? "倒算" : "") + Math.abs(amount) + unit.label + (movedBack ? "（遇休息日提前）" : "");
    }

    /** The canonical spelling. */
    @Override
    public String toString() {
        return (backwards() ? "-" : "") + unit.spelling.formatted(Math.abs(amount)) + (movedBack ? "/PREV" : "");
    }
}
