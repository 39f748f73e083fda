package org.shuyue.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;

/**
 * The arithmetic of the law on one calendar: the day of the event is not counted; a period ends at 24:00 of its last
 * day; one of natural days, months or years that ends on a day of rest ends on the next working day instead; hours and
 * minutes are exact; what counts backwards is never moved.
 */
record Counting(WorkingDays calendar, @Nullable LocalTime closingTime) {
    private static final LocalTime SENSIBLE_HOUR = LocalTime.of(9, 0);

    Due due(Instant from, Period period) {
        ZonedDateTime event = from.atZone(Application.ZONE);
        if (period.unit().exact()) {
            return exact(event, period);
        }
        return period.unit() == Period.Unit.WORKING_DAY
                ? workingDays(event.toLocalDate(), period.amount())
                : naturalDays(event.toLocalDate(), period);
    }

    static Instant warnAt(WorkingDays calendar, Due due, Period lead) {
        if (lead.unit().exact()) {
            return moved(due.dueAt().atZone(Application.ZONE), lead).toInstant();
        }
        LocalDate day = lead.unit() == Period.Unit.WORKING_DAY
                ? calendar.plus(due.dueDate(), lead.amount())
                : moved(due.dueDate(), lead);
        return day.atTime(SENSIBLE_HOUR).atZone(Application.ZONE).toInstant();
    }

    private Due workingDays(LocalDate event, int amount) {
        LocalDate last = calendar.plus(event, amount);
        List<Day> days = days(event, last, calendar::describe);
        boolean provisional = days.stream().skip(1).anyMatch(day -> !calendar.known(day.date()));
        return ending(last, provisional, days);
    }

    private Due naturalDays(LocalDate event, Period period) {
        LocalDate nominal = moved(event, period);
        LocalDate last = period.backwards() ? nominal : calendar.onOrAfter(nominal);
        boolean provisional = !period.backwards() && !(calendar.known(nominal) && calendar.known(last));
        return ending(last, provisional, days(event, last, date -> naturalDay(date, nominal, last)));
    }

    private Day naturalDay(LocalDate date, LocalDate nominal, LocalDate last) {
        String what = calendar.describe(date).reason();
        if (nominal.equals(last) || date.isBefore(nominal)) {
            return new Day(date, true, "自然日（" + what + "）");
        }
        if (date.equals(nominal)) {
            return new Day(date, true, "自然日，末日为休息日，顺延（" + what + "）");
        }
        return new Day(date, false, date.equals(last) ? "顺延后的届满日（" + what + "）" : "休息日，继续顺延（" + what + "）");
    }

    private Due exact(ZonedDateTime event, Period period) {
        ZonedDateTime end = moved(event, period);
        List<Day> days = LongStream.rangeClosed(0, distance(event.toLocalDate(), end.toLocalDate()))
                .mapToObj(i -> step(event.toLocalDate(), end.toLocalDate(), i))
                .map(date -> new Day(
                        date, true, "按时连续计算，不顺延（" + calendar.describe(date).reason() + "）"))
                .toList();
        String text = end.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Due(end.toLocalDate(), end.toInstant(), false, calendar.version(), days, text);
    }

    private Due ending(LocalDate last, boolean provisional, List<Day> days) {
        if (closingTime == null) {
            Instant midnight = last.plusDays(1).atStartOfDay(Application.ZONE).toInstant();
            return new Due(last, midnight, provisional, calendar.version(), days, last.toString());
        }
        Instant closing = last.atTime(closingTime).atZone(Application.ZONE).toInstant();
        String text = last.atTime(closingTime).toString();
        return new Due(last, closing, provisional, calendar.version(), days, text);
    }

    private static List<Day> days(LocalDate event, LocalDate last, Function<LocalDate, Day> day) {
        return LongStream.rangeClosed(0, distance(event, last))
                .mapToObj(i -> i == 0 ? new Day(event, false, "起算日不计") : day.apply(step(event, last, i)))
                .toList();
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(b.toEpochDay() - a.toEpochDay());
    }

    private static LocalDate step(LocalDate event, LocalDate last, long i) {
        return event.plusDays(last.isBefore(event) ? -i : i);
    }

    private static LocalDate moved(LocalDate date, Period period) {
        return switch (period.unit()) {
            case DAY -> date.plusDays(period.amount());
            case MONTH -> date.plusMonths(period.amount());
            case YEAR -> date.plusYears(period.amount());
            case WORKING_DAY, HOUR, MINUTE -> throw new IllegalArgumentException(period + " is not natural days");
        };
    }

    private static ZonedDateTime moved(ZonedDateTime moment, Period period) {
        return period.unit() == Period.Unit.HOUR
                ? moment.plusHours(period.amount())
                : moment.plusMinutes(period.amount());
    }
}
