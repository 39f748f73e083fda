package org.shuyue.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second opinion: due dates found by walking from day to day over the notices, with nothing of the clock's own code.
 * As slow and as plain as counting on one's fingers.
 */
final class DayWalk {
    private static final Pattern DAYS = Pattern.compile("(-?)P(\\d+)(WD|D|M|Y)(/PREV)?");
    private static final Pattern TIME = Pattern.compile("(-?)PT(\\d+)([HM])");
    private static final int FIRST_KNOWN = 2018;
    private static final int LAST_KNOWN = 2026;
    private static final Map<LocalDate, String[]> NAMED = named();

    private DayWalk() {}

    /** The due date, or the local moment where hours are counted. */
    record Answer(String due, boolean provisional) {}

    static Answer answer(LocalDateTime received, String period) {
        Matcher time = TIME.matcher(period);
        if (time.matches()) {
            return new Answer(walkMinutes(received, time).toString(), false);
        }
        if (period.startsWith("MONTHLY")) {
            return rolled(nextDayOfMonth(received.toLocalDate(), Integer.parseInt(period.substring(7))), 1);
        }
        Matcher days = DAYS.matcher(period);
        if (!days.matches()) {
            throw new IllegalArgumentException(period);
        }
        int direction = days.group(1).isEmpty() ? 1 : -1;
        int amount = Integer.parseInt(days.group(2));
        LocalDate from = received.toLocalDate();
        return switch (days.group(3)) {
            case "WD" -> walkWorkingDays(from, direction, amount);
            case "D" -> ended(from.plusDays((long) direction * amount), direction, days.group(4));
            case "M" -> ended(walkMonths(from, direction, amount), direction, days.group(4));
            default -> ended(walkMonths(from, direction, 12 * amount), direction, days.group(4));
        };
    }

    private static LocalDateTime walkMinutes(LocalDateTime received, Matcher time) {
        long minutes = Long.parseLong(time.group(2)) * (time.group(3).equals("H") ? 60 : 1);
        return time.group(1).isEmpty() ? received.plusMinutes(minutes) : received.minusMinutes(minutes);
    }

    private static Answer walkWorkingDays(LocalDate from, int direction, int amount) {
        LocalDate day = from;
        boolean provisional = false;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(direction);
            provisional |= !known(day);
            if (!rest(day)) {
                left--;
            }
        }
        return new Answer(day.toString(), provisional);
    }

    /** From month to month; a day that the last month does not have becomes its last one. */
    private static LocalDate walkMonths(LocalDate from, int direction, int months) {
        LocalDate month = from.withDayOfMonth(1);
        for (int i = 0; i < months; i++) {
            month = direction > 0
                    ? month.plusDays(31).withDayOfMonth(1)
                    : month.minusDays(1).withDayOfMonth(1);
        }
        LocalDate end = month;
        while (end.getDayOfMonth() < from.getDayOfMonth() && end.plusDays(1).getMonth() == month.getMonth()) {
            end = end.plusDays(1);
        }
        return end;
    }

    private static LocalDate nextDayOfMonth(LocalDate from, int number) {
        LocalDate day = from.plusDays(1);
        while (day.getDayOfMonth() != number
                && !(day.getDayOfMonth() < number && day.plusDays(1).getDayOfMonth() == 1)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Answer ended(LocalDate literal, int direction, String movedBack) {
        if (direction > 0) {
            return rolled(literal, 1);
        }
        return movedBack == null ? new Answer(literal.toString(), !known(literal)) : rolled(literal, -1);
    }

    private static Answer rolled(LocalDate literal, int direction) {
        LocalDate day = literal;
        while (rest(day)) {
            day = day.plusDays(direction);
        }
        return new Answer(day.toString(), !known(literal) || !known(day));
    }

    private static boolean rest(LocalDate day) {
        String[] notice = NAMED.get(day);
        return notice == null
                ? day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                : notice[1].equals("holiday");
    }

    private static boolean known(LocalDate day) {
        return day.getYear() >= FIRST_KNOWN && day.getYear() <= LAST_KNOWN;
    }

    /** By date, of the notice published last: date, kind, name, differs, notice, published. */
    private static Map<LocalDate, String[]> named() {
        Map<LocalDate, String[]> named = new HashMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DayWalk.class.getResourceAsStream("/calendar/cn-notice-days.csv")),
                StandardCharsets.UTF_8))) {
            file.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row ->
                            named.merge(LocalDate.parse(row[0]), row, (a, b) -> a[5].compareTo(b[5]) > 0 ? a : b));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return named;
    }
}
