package org.shuyue.simulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuyue.shared.InputRefused;

/** Dates and stretches of dates as people write them one after the other. */
final class DayList {
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_DAYS = 100;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Pattern STRETCH = Pattern.compile("\\s*(?:至|到|~|～|—|/|\\.\\.)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\s]+");
    private static final Pattern ITEM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:/(\\d{4}-\\d{2}-\\d{2}))?");

    private DayList() {}

    /** {@link InputRefused} on that field, by the label that people see. */
    static NavigableSet<LocalDate> parse(String field, String label, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new InputRefused(field, label + "填写的内容过长，请减少日期，连续的日期可写成 2026-12-28 至 2026-12-31");
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (String item : BETWEEN.split(STRETCH.matcher(text).replaceAll("/"), -1)) {
            if (!item.isEmpty()) {
                add(field, label, item, days);
            }
        }
        return days;
    }

    /** 2026-12-24、2026-12-28 至 2026-12-31. */
    static String shown(NavigableSet<LocalDate> days) {
        List<String> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            if (!days.contains(day.minusDays(1))) {
                LocalDate last = day;
                while (days.contains(last.plusDays(1))) {
                    last = last.plusDays(1);
                }
                stretches.add(last.equals(day) ? day.toString() : day + " 至 " + last);
            }
        }
        return String.join("、", stretches);
    }

    private static void add(String field, String label, String item, NavigableSet<LocalDate> days) {
        Matcher dates = ITEM.matcher(item);
        if (!dates.matches()) {
            throw unreadable(field, label, item);
        }
        LocalDate first = date(field, label, dates.group(1));
        LocalDate last = dates.group(2) == null ? first : date(field, label, dates.group(2));
        if (last.isBefore(first)) {
            throw new InputRefused(field, label + "中 " + first + " 至 " + last + " 的先后颠倒了，请改正");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw tooMany(field, label);
        }
        first.datesUntil(last.plusDays(1)).forEach(days::add);
        if (days.size() > MOST_DAYS) {
            throw tooMany(field, label);
        }
    }

    private static LocalDate date(String field, String label, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeException e) {
            // told below, like a date out of range
        }
        throw unreadable(field, label, text);
    }

    private static InputRefused unreadable(String field, String label, String item) {
        return new InputRefused(
                field,
                label + "中的“" + Notes.shortened(item)
                        + "”不是有效的日期，请写成 2026-12-24，多个日期用逗号隔开，连续的写成 2026-12-28 至 2026-12-31");
    }

    private static InputRefused tooMany(String field, String label) {
        return new InputRefused(field, label + "一次最多假设 " + MOST_DAYS + " 天，请减少");
    }
}
