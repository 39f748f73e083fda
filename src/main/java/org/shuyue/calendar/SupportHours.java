package org.shuyue.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.InputRefused;

/**
 * The hours of a working day during which a service is given; a clock in support hours runs only then (EG-07b).
 *
 * @param from the first moment
 * @param to the end, which is not counted; later than the first on the same day
 */
public record SupportHours(LocalTime from, LocalTime to) {
    /** Where an agreement does not fill in its own. */
    public static final SupportHours USUAL = new SupportHours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private static final String HOW = "服务时间应写成 09:00-18:00 的形式，开始时刻早于结束时刻";

    public SupportHours {
        if (!from.isBefore(to)) {
            throw new InputRefused("supportHours", HOW);
        }
    }

    /** {@code 09:00-18:00}; throws {@link InputRefused} when it cannot be read. */
    public static SupportHours parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.strip().split("-", -1);
        if (parts.length != 2) {
            throw new InputRefused("supportHours", HOW);
        }
        try {
            return new SupportHours(LocalTime.parse(parts[0].strip()), LocalTime.parse(parts[1].strip()));
        } catch (DateTimeParseException e) {
            throw new InputRefused("supportHours", HOW);
        }
    }

    /** The moment at which that much support time has passed since the given one. */
    ZonedDateTime after(WorkingDays calendar, ZonedDateTime moment, Duration amount) {
        LocalDate day = calendar.onOrAfter(moment.toLocalDate());
        Duration today = left(day, moment);
        if (amount.compareTo(today) <= 0) {
            return end(day).minus(today.minus(amount));
        }
        Duration rest = amount.minus(today);
        long whole = (rest.toSeconds() - 1) / length().toSeconds();
        LocalDate last = calendar.plus(day, Math.toIntExact(Math.min(whole + 1, Integer.MAX_VALUE)));
        return last.atTime(from).atZone(Application.ZONE).plus(rest.minusSeconds(whole * length().toSeconds()));
    }

    /** Support time between two moments. */
    Duration between(WorkingDays calendar, Instant a, Instant b) {
        ZonedDateTime first = a.atZone(Application.ZONE);
        ZonedDateTime last = b.atZone(Application.ZONE);
        long days = calendar.between(first.toLocalDate(), last.toLocalDate());
        Duration onFirst =
                calendar.isWorkingDay(first.toLocalDate()) ? left(first.toLocalDate(), first) : Duration.ZERO;
        Duration afterLast = calendar.isWorkingDay(last.toLocalDate()) ? left(last.toLocalDate(), last) : Duration.ZERO;
        return onFirst.plus(length().multipliedBy(days)).minus(afterLast);
    }

    private Duration length() {
        return Duration.between(from, to);
    }

    /** What is left of that day's hours after the moment. */
    private Duration left(LocalDate day, ZonedDateTime moment) {
        ZonedDateTime begin = day.atTime(from).atZone(Application.ZONE);
        Duration left = Duration.between(moment.isAfter(begin) ? moment : begin, end(day));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private ZonedDateTime end(LocalDate day) {
        return day.atTime(to).atZone(Application.ZONE);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
