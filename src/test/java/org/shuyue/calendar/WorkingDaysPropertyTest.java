package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuyue.calendar.NoticeCalendar.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.shuyue.Application;

/** What holds for every day and every number. */
class WorkingDaysPropertyTest {

    @Property(tries = 2_000)
    void plusAgreesWithCountingDayByDay(@ForAll("dates") LocalDate date, @ForAll @IntRange(min = -60, max = 60) int n) {
        assertThat(CALENDAR.plus(date, n)).isEqualTo(dayByDay(date, n));
    }

    @Property(tries = 1_000)
    void betweenAgreesWithCountingDayByDay(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 0, max = 400) int days) {
        long counted = date.plusDays(1)
                .datesUntil(date.plusDays(days + 1))
                .filter(CALENDAR::isWorkingDay)
                .count();

        assertThat(CALENDAR.between(date, date.plusDays(days))).isEqualTo(counted);
        assertThat(CALENDAR.between(date.plusDays(days), date)).isEqualTo(-counted);
    }

    @Property(tries = 2_000)
    void minusUndoesPlusOnWorkingDays(@ForAll("dates") LocalDate date, @ForAll @IntRange(min = -500, max = 500) int n) {
        LocalDate working = CALENDAR.onOrAfter(date);

        assertThat(CALENDAR.plus(CALENDAR.plus(working, n), -n)).isEqualTo(working);
        assertThat(CALENDAR.between(working, CALENDAR.plus(working, n))).isEqualTo(n);
    }

    @Property(tries = 2_000)
    void moreWorkingDaysEndLater(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = -300, max = 300) int n,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        assertThat(CALENDAR.plus(date, n)).isBefore(CALENDAR.plus(date, n + more));
    }

    @Property(tries = 1_000)
    void aLaterReceiptNeverEndsEarlier(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 0, max = 60) int later,
            @ForAll("dayPeriods") String period) {
        assertThat(NoticeCalendar.dueDate(date.toString(), period))
                .isBeforeOrEqualTo(NoticeCalendar.dueDate(date.plusDays(later).toString(), period));
    }

    @Property(tries = 1_000)
    void hoursAndMinutesAreExact(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 0, max = 86_399) int second,
            @ForAll @IntRange(min = 1, max = 8_760) int amount,
            @ForAll boolean backwards) {
        LocalTime time = LocalTime.ofSecondOfDay(second);
        Instant from = date.atTime(time).atZone(Application.ZONE).toInstant();
        int signed = backwards ? -amount : amount;
        OfficeHours hours = new OfficeHours(LocalTime.of(17, 0), LocalTime.of(17, 0));
        Due due = Deadlines.count(CALENDAR, from, new Period(Period.Unit.HOUR, signed, false), hours);

        assertThat(due.dueAt()).isEqualTo(from.plusSeconds(3_600L * signed));
        assertThat(due.provisional()).isFalse();
        assertThat(Deadlines.count(CALENDAR, from, new Period(Period.Unit.MINUTE, signed, false), hours)
                        .dueAt())
                .isEqualTo(from.plusSeconds(60L * signed));
    }

    @Property(tries = 500)
    void whatIsMovedBackEndsOnTheLastWorkingDayUpToTheLiteralOne(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 400) int n) {
        LocalDate literal = NoticeCalendar.dueDate(date.toString(), "-P" + n + "D");
        LocalDate moved = NoticeCalendar.dueDate(date.toString(), "-P" + n + "D/PREV");

        assertThat(literal).isEqualTo(date.minusDays(n));
        assertThat(CALENDAR.isWorkingDay(moved)).isTrue();
        assertThat(CALENDAR.between(moved, literal)).isZero();
        assertThat(moved).isBeforeOrEqualTo(literal);
    }

    @Property(tries = 500)
    void aPeriodHasAsManyCountedDaysAsItSays(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 60) int n) {
        Due due = NoticeCalendar.due(date + "T23:59", "P" + n + "WD");

        assertThat(due.days().stream().filter(Day::counted)).hasSize(n);
        assertThat(due.days().get(0)).isEqualTo(new Day(date, Day.Kind.START, "起算日不计"));
        assertThat(due.days().get(due.days().size() - 1).date()).isEqualTo(due.dueDate());
        assertThat(due.days()).hasSize((int) (due.dueDate().toEpochDay() - date.toEpochDay()) + 1);
    }

    @Property(tries = 500)
    void aPeriodOfNaturalDaysNeverEndsOnADayOfRest(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 400) int n) {
        Due due = NoticeCalendar.due(date + "T00:00", "P" + n + "D");

        assertThat(CALENDAR.isWorkingDay(due.dueDate())).isTrue();
        assertThat(due.dueDate()).isAfterOrEqualTo(date.plusDays(n));
        assertThat(due.days().stream().filter(Day::counted)).hasSize(n);
    }

    @Property(tries = 300)
    void theZoneOfTheMachineNeverMatters(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 0, max = 86_399) int second,
            @ForAll("periods") String period) {
        Instant from = date.atTime(LocalTime.ofSecondOfDay(second))
                .atZone(Application.ZONE)
                .toInstant();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Due west = Deadlines.count(CALENDAR, from, Period.parse(period));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Due east = Deadlines.count(CALENDAR, from, Period.parse(period));

            assertThat(west).isEqualTo(east);
            assertThat(west.days().get(0).date()).isEqualTo(date);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 3_650)
                .map(days -> LocalDate.of(2017, 6, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> periods() {
        return Arbitraries.of(
                "P5WD", "P10D", "P1M", "P1Y", "PT12H", "PT10M", "-P3WD", "-P30D", "-PT2H", "-P30D/PREV", "MONTHLY05");
    }

    @Provide
    Arbitrary<String> dayPeriods() {
        return Arbitraries.of(
                "P1WD", "P5WD", "P20WD", "P10D", "P1M", "P1Y", "MONTHLY05", "-P3WD", "-P30D", "-P30D/PREV");
    }

    private static LocalDate dayByDay(LocalDate date, int n) {
        LocalDate day = date;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(Integer.signum(n));
            left -= CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
