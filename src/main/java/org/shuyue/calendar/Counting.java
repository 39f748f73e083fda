package org.shuyue.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.shuyue.Application;
import org.shuyue.calendar.Day.Kind;

/**
 * The arithmetic of the law on one calendar: the day of the event is not counted; a period ends at 24:00 of its last
 * day; one of natural days, months or years that ends on a day of rest ends on the next working day instead, as does a
 * day of the month; hours and minutes are exact; what counts backwards is moved only where the period says so, and then
 * to the working day before.
 */
record Counting(WorkingDays calendar, OfficeHours hours, Stops stops) {
    private static final LocalTime SENSIBLE_HOUR = LocalTime.of(9, 0);

    Due due(Instant from, Period period) {
        ZonedDateTime event = from.atZone(Application.ZONE);
        return switch (period.unit()) {
            case HOUR, MINUTE -> exact(event, period);
            case SUPPORT_HOUR -> supportHours(event, Duration.ofHours(period.amount()));
            case WORKING_DAY -> workingDays(received(event, period), period.amount());
            case DAY, MONTH, YEAR, MONTHLY -> naturalDays(received(event, period), period);
        };
    }

    static Instant warnAt(WorkingDays calendar, Due due, Period lead) {
        if (lead.unit().exact()) {
            return moved(due.dueAt().atZone(Application.ZONE), lead).toInstant();
        }
        LocalDate day = lead.unit() == Period.Unit.WORKING_DAY
                ? calendar.plus(due.dueDate(), lead.amount())
                : settled(calendar, moved(due.dueDate(), lead), lead);
        return day.atTime(SENSIBLE_HOUR).atZone(Application.ZONE).toInstant();
    }

    /** What counts backwards counts from an event, not from a receipt. */
    private Receipt received(ZonedDateTime event, Period period) {
        LocalDate day = event.toLocalDate();
        LocalTime closed = hours.receivedAfter();
        if (closed == null || period.backwards()) {
            return new Receipt(day, day, "");
        }
        boolean rest = !calendar.isWorkingDay(day);
        if (!rest && !event.toLocalTime().isAfter(closed)) {
            return new Receipt(day, day, "");
        }
        return new Receipt(day, calendar.plus(day, 1), rest ? "休息日收到" : closed + " 以后收到");
    }

    private Due workingDays(Receipt receipt, int amount) {
        LocalDate last = settledBy(
                calendar.plus(receipt.taken(), amount),
                end -> calendar.plus(
                        receipt.taken(), Math.toIntExact(amount + stops.workingDays(calendar, receipt.taken(), end))));
        List<Day> days = days(receipt, last, calendar::describe);
        boolean provisional = days.stream().skip(1).anyMatch(day -> !calendar.known(day.date()));
        return ending(last, provisional, days);
    }

    private Due naturalDays(Receipt receipt, Period period) {
        LocalDate unstopped = moved(receipt.taken(), period);
        LocalDate nominal = settledBy(unstopped, end -> unstopped.plusDays(stops.days(receipt.taken(), end)));
        LocalDate last = settledBy(settled(calendar, nominal, period), this::nextCounted);
        boolean known =
                calendar.known(nominal) && calendar.known(last) && (!receipt.late() || calendar.known(receipt.taken()));
        Function<LocalDate, Day> day =
                period.backwards() ? date -> dayBack(date, nominal, last) : date -> dayForward(date, nominal, last);
        return ending(last, !known, days(receipt, last, day));
    }

    private Day dayForward(LocalDate date, LocalDate nominal, LocalDate last) {
        Day day = calendar.describe(date);
        if (nominal.equals(last) || date.isBefore(nominal)) {
            return day.as(Kind.NATURAL, "自然日");
        }
        if (date.equals(nominal)) {
            return day.as(Kind.NATURAL, "自然日，末日为休息日，顺延");
        }
        return date.equals(last) ? day.as(Kind.MOVED, "顺延后的届满日") : day.as(day.resting(), "休息日，继续顺延");
    }

    private Day dayBack(LocalDate date, LocalDate nominal, LocalDate last) {
        Day day = calendar.describe(date);
        if (nominal.equals(last) || date.isAfter(nominal)) {
            return day.as(Kind.NATURAL, "自然日");
        }
        if (date.equals(nominal)) {
            return day.as(Kind.NATURAL, "自然日，末日为休息日，提前");
        }
        return date.equals(last) ? day.as(Kind.MOVED, "提前后的工作日") : day.as(day.resting(), "休息日，继续提前");
    }

    private Due exact(ZonedDateTime event, Period period) {
        ZonedDateTime unstopped = moved(event, period);
        ZonedDateTime end = settledBy(unstopped, at -> unstopped.plus(stops.time(event.toInstant(), at.toInstant())));
        LocalDate first = event.toLocalDate();
        List<Day> days = LongStream.rangeClosed(0, distance(first, end.toLocalDate()))
                .mapToObj(i -> step(first, end.toLocalDate(), i))
                .map(date -> calendar.describe(date).as(Kind.NATURAL, "按时连续计算，不顺延"))
                .toList();
        String text = end.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Due(end.toLocalDate(), end.toInstant(), false, calendar.version(), days, text);
    }

    /** A rest day and one outside the hours of service are passed over. */
    private Due supportHours(ZonedDateTime event, Duration amount) {
        SupportHours support = hours.supportHours();
        ZonedDateTime end = settledBy(
                support.after(calendar, event, amount),
                at -> support.after(calendar, event, amount.plus(stopped(support, event, at))));
        LocalDate first = event.toLocalDate();
        List<Day> days = LongStream.rangeClosed(0, distance(first, end.toLocalDate()))
                .mapToObj(first::plusDays)
                .map(date -> supportDay(support, event, end, date))
                .toList();
        boolean provisional = days.stream().anyMatch(day -> !calendar.known(day.date()));
        String text = end.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Due(end.toLocalDate(), end.toInstant(), provisional, calendar.version(), days, text);
    }

    private Duration stopped(SupportHours support, ZonedDateTime from, ZonedDateTime to) {
        return stops.parts(from.toInstant(), to.toInstant()).stream()
                .map(part -> support.between(calendar, part.from(), part.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Day supportDay(SupportHours support, ZonedDateTime event, ZonedDateTime end, LocalDate date) {
        ZonedDateTime begin = later(event, date.atStartOfDay(Application.ZONE));
        ZonedDateTime finish = earlier(end, date.plusDays(1).atStartOfDay(Application.ZONE));
        Duration counted =
                support.between(calendar, begin.toInstant(), finish.toInstant()).minus(stopped(support, begin, finish));
        Day day = calendar.describe(date);
        Optional<String> stopped = stops.why(date);
        String what = counted.isZero() ? "不计" : "计入" + counted.toHours() + "小时" + counted.toMinutesPart() + "分";
        String why = stopped.map(cause -> "，" + cause).orElse("");
        Kind kind = counted.isZero() ? (stopped.isPresent() ? Kind.PAUSED : day.resting()) : day.kind();
        String reason = "服务时间" + support + "，" + what + "（" + day.reason() + why + "）";
        return new Day(date, kind, reason, day.assumed(), false);
    }

    private static ZonedDateTime later(ZonedDateTime a, ZonedDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static ZonedDateTime earlier(ZonedDateTime a, ZonedDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    /** An end that moves because of stops may reach further ones; it only ever moves on, so it comes to rest. */
    private <T> T settledBy(T first, UnaryOperator<T> again) {
        if (stops.none()) {
            return first;
        }
        T end = first;
        for (T next = again.apply(end); !next.equals(end); next = again.apply(end)) {
            end = next;
        }
        return end;
    }

    /** A period cannot end on a day on which its clock stands still. */
    private LocalDate nextCounted(LocalDate date) {
        return stops.why(date).isPresent() ? calendar.plus(date, 1) : date;
    }

    private Due ending(LocalDate last, boolean provisional, List<Day> days) {
        LocalTime closing = hours.closingTime();
        if (closing == null) {
            Instant midnight = last.plusDays(1).atStartOfDay(Application.ZONE).toInstant();
            return new Due(last, midnight, provisional, calendar.version(), days, last.toString());
        }
        Instant end = last.atTime(closing).atZone(Application.ZONE).toInstant();
        String text = last.atTime(closing).toString();
        return new Due(last, end, provisional, calendar.version(), days, text);
    }

    private List<Day> days(Receipt receipt, LocalDate last, Function<LocalDate, Day> day) {
        return LongStream.rangeClosed(0, distance(receipt.came(), last))
                .mapToObj(i -> step(receipt.came(), last, i))
                .map(date -> receipt.atOrBefore(date) ? receipt.explain(date, calendar) : counted(date, day))
                .toList();
    }

    private Day counted(LocalDate date, Function<LocalDate, Day> day) {
        return stops.why(date)
                .map(why -> calendar.describe(date).as(Kind.PAUSED, why))
                .orElseGet(() -> day.apply(date));
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(b.toEpochDay() - a.toEpochDay());
    }

    private static LocalDate step(LocalDate event, LocalDate last, long i) {
        return event.plusDays(last.isBefore(event) ? -i : i);
    }

    /** Off a day of rest, where the period is moved at all. */
    private static LocalDate settled(WorkingDays calendar, LocalDate nominal, Period period) {
        if (!period.backwards()) {
            return calendar.onOrAfter(nominal);
        }
        return period.movedBack() ? calendar.onOrBefore(nominal) : nominal;
    }

    private static LocalDate moved(LocalDate date, Period period) {
        return switch (period.unit()) {
            case DAY -> date.plusDays(period.amount());
            case MONTH -> date.plusMonths(period.amount());
            case YEAR -> date.plusYears(period.amount());
            case MONTHLY -> nextOf(date, period.amount());
            case WORKING_DAY, HOUR, MINUTE, SUPPORT_HOUR ->
                throw new IllegalArgumentException(period + " is not natural days");
        };
    }

    /** The next day with that number after the date, which itself is not counted. */
    private static LocalDate nextOf(LocalDate date, int dayOfMonth) {
        LocalDate inThisMonth = dayIn(YearMonth.from(date), dayOfMonth);
        return inThisMonth.isAfter(date)
                ? inThisMonth
                : dayIn(YearMonth.from(date).plusMonths(1), dayOfMonth);
    }

    private static LocalDate dayIn(YearMonth month, int dayOfMonth) {
        return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }

    private static ZonedDateTime moved(ZonedDateTime moment, Period period) {
        return period.unit() == Period.Unit.HOUR
                ? moment.plusHours(period.amount())
                : moment.plusMinutes(period.amount());
    }
}
