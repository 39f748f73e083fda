package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.shuyue.calendar.NoticeCalendar.CALENDAR;
import static org.shuyue.calendar.NoticeCalendar.due;
import static org.shuyue.calendar.NoticeCalendar.dueDate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.calendar.Day.Kind;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.Clause;

class DeadlinesTest {
    private static final OfficeHours LATE = new OfficeHours(null, LocalTime.of(17, 30));

    @Clause("YC-22c")
    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 5, 2026-02-26",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-12, 7, 2026-02-28",
        "2026-02-15, 5, 2026-02-28",
        "2026-04-30, 5, 2026-05-11",
        "2026-09-18, 10, 2026-10-09",
        "2018-12-28, 1, 2018-12-29",
        "2019-04-26, 3, 2019-04-30",
        "2020-01-23, 1, 2020-02-03"
    })
    void countMakeUpDaysAndHolidays(String received, int workingDays, LocalDate right) {
        assertThat(dueDate(received, "P" + workingDays + "WD")).isEqualTo(right);
    }

    @Test
    void endAtMidnightAfterTheLastDay() {
        Due due = due("2026-02-12T10:00", "P5WD");

        assertThat(due.dueAt()).isEqualTo(instant("2026-02-27T00:00:00+08:00"));
        assertThat(due.dueText()).isEqualTo("2026-02-26");
        assertThat(due.provisional()).isFalse();
        assertThat(due.calendarVersion()).isEqualTo("test");
    }

    @Test
    void endAtTheOfficesClosingTimeWhereTheRuleSaysSo() {
        Due due = Deadlines.count(
                CALENDAR,
                instant("2026-02-12T10:00:00+08:00"),
                Period.parse("P5WD"),
                new OfficeHours(LocalTime.of(17, 30), null));

        assertThat(due.dueAt()).isEqualTo(instant("2026-02-26T17:30:00+08:00"));
        assertThat(due.dueText()).isEqualTo("2026-02-26T17:30");
    }

    @Test
    void explainEveryDay() {
        assertThat(due("2026-02-13T10:00", "P1WD").days())
                .containsExactly(
                        new Day(LocalDate.of(2026, 2, 13), Kind.START, "起算日不计"),
                        new Day(LocalDate.of(2026, 2, 14), Kind.MAKE_UP, "春节调休上班（国办发明电〔2025〕7号）"));
    }

    @Test
    @Clause("XA-S8")
    void countHoursExactlyThroughHolidays() {
        Due due = due("2024-02-09T20:00", "PT12H");

        assertThat(due.dueText()).isEqualTo("2024-02-10T08:00");
        assertThat(due.dueAt()).isEqualTo(instant("2024-02-10T08:00:00+08:00"));
        assertThat(due.dueDate()).isEqualTo(LocalDate.of(2024, 2, 10));
        assertThat(due.days()).hasSize(2);
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void countMinutesExactly() {
        assertThat(due("2026-12-31T23:55:30", "PT10M").dueText()).isEqualTo("2027-01-01T00:05:30");
        assertThat(due("2026-12-31T23:55", "PT10M").provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, P10D, 2026-01-15",
        "2026-01-05, P5D, 2026-01-12",
        "2026-02-05, P10D, 2026-02-24",
        "2026-02-04, P10D, 2026-02-14",
        "2026-01-31, P1M, 2026-02-28",
        "2024-01-31, P1M, 2024-02-29",
        "2025-01-31, P1M, 2025-02-28",
        "2026-03-31, P1M, 2026-04-30",
        "2024-02-29, P1Y, 2025-02-28",
        "2023-02-28, P1Y, 2024-02-28",
        "2025-10-01, P1Y, 2026-10-08",
        "2024-02-29, P2Y, 2026-02-28"
    })
    void moveTheEndOfNaturalDaysMonthsAndYearsOffDaysOfRest(String from, String period, LocalDate right) {
        assertThat(dueDate(from, period)).isEqualTo(right);
    }

    @Test
    void explainAnEndThatMoves() {
        assertThat(due("2026-01-08T09:00", "P2D").days())
                .extracting(Day::counted, Day::reason)
                .containsExactly(
                        tuple(false, "起算日不计"),
                        tuple(true, "自然日（工作日）"),
                        tuple(true, "自然日，末日为休息日，顺延（周末）"),
                        tuple(false, "休息日，继续顺延（周末）"),
                        tuple(false, "顺延后的届满日（工作日）"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-26, -P3WD, 2026-02-14",
        "2026-03-02, -P1WD, 2026-02-28",
        "2026-03-17, -P30D, 2026-02-15",
        "2026-03-31, -P1M, 2026-02-28"
    })
    void countBackwardsWithoutMovingTheEnd(String event, String period, LocalDate right) {
        Due due = due(event + "T10:00", period);

        assertThat(due.dueDate()).isEqualTo(right);
        assertThat(due.days().get(0).reason()).isEqualTo("起算日不计");
        assertThat(due.days().get(due.days().size() - 1).date()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, P3WD, false",
        "2026-12-28, P4WD, true",
        "2027-03-01, P5WD, true",
        "2026-12-21, P10D, false",
        "2026-12-22, P10D, true",
        "2026-12-31, PT48H, false",
        "2017-12-28, P1WD, true",
        "2017-12-31, P1WD, false"
    })
    void areProvisionalWhenTheyNeedAYearWithoutANotice(String from, String period, boolean provisional) {
        assertThat(due(from + "T10:00", period).provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "P5WD, -P1WD, 2026-02-25T09:00:00+08:00",
        "P7WD, -P1WD, 2026-02-27T09:00:00+08:00",
        "P5WD, -P2D, 2026-02-24T09:00:00+08:00",
        "P5WD, -PT2H, 2026-02-26T22:00:00+08:00",
        "PT12H, -PT2H, 2026-02-12T20:00:00+08:00",
        "P1WD, -P1WD, 2026-02-12T09:00:00+08:00"
    })
    void warnAtASensibleHour(String period, String lead, String right) {
        Due due = due("2026-02-12T10:00", period);

        assertThat(Counting.warnAt(CALENDAR, due, Period.parse(lead))).isEqualTo(instant(right));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, -P30D/PREV, 2026-02-14",
        "2026-03-16, -P30D/PREV, 2026-02-14",
        "2026-03-15, -P30D/PREV, 2026-02-13",
        "2026-03-31, -P1M/PREV, 2026-02-28",
        "2027-02-28, -P1Y/PREV, 2026-02-28",
        "2026-11-06, -P30D/PREV, 2026-09-30",
        "2026-11-07, -P30D/PREV, 2026-10-08"
    })
    void countBackwardsAndThenMoveToTheWorkingDayBeforeWhereThePeriodSaysSo(
            String event, String period, LocalDate right) {
        assertThat(dueDate(event, period)).isEqualTo(right);
    }

    @Test
    void explainAnEndThatMovesBack() {
        assertThat(due("2026-03-10T09:00", "-P2D/PREV").days())
                .extracting(Day::counted, Day::reason)
                .containsExactly(
                        tuple(false, "起算日不计"),
                        tuple(true, "自然日（工作日）"),
                        tuple(true, "自然日，末日为休息日，提前（周末）"),
                        tuple(false, "休息日，继续提前（周末）"),
                        tuple(false, "提前后的工作日（工作日）"));
    }

    @Clause("SP-03b")
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, MONTHLY05, 2026-03-05",
        "2026-03-04, MONTHLY05, 2026-03-05",
        "2026-03-05, MONTHLY05, 2026-04-07",
        "2026-04-01, MONTHLY05, 2026-04-07",
        "2026-04-06, MONTHLY05, 2026-05-06",
        "2026-06-30, MONTHLY05, 2026-07-06",
        "2026-12-05, MONTHLY05, 2027-01-05",
        "2026-01-31, MONTHLY31, 2026-02-28",
        "2026-02-28, MONTHLY31, 2026-03-31"
    })
    void endOnTheNextDayOfThatNumberMovedOffDaysOfRest(String from, String period, LocalDate right) {
        assertThat(dueDate(from, period)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-10, -P3WD, false",
        "2018-01-03, -P3WD, true",
        "2018-01-31, -P30D, false",
        "2018-01-30, -P30D, true",
        "2018-02-06, -P30D/PREV, false",
        "2018-01-31, -P30D/PREV, true",
        "2027-01-15, -P30D, false",
        "2027-03-15, -P30D, true",
        "2026-12-05, MONTHLY05, true",
        "2026-11-05, MONTHLY05, false"
    })
    void areProvisionalToWhereTheyLeaveTheKnownYearsBackwards(String from, String period, boolean provisional) {
        assertThat(due(from + "T10:00", period).provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T17:30:00, P1WD, 2026-03-03",
        "2026-03-02T17:30:01, P1WD, 2026-03-04",
        "2026-03-02T23:50:00, P5WD, 2026-03-10",
        "2026-03-06T18:00:00, P1WD, 2026-03-10",
        "2026-03-07T09:00:00, P1WD, 2026-03-10",
        "2026-02-13T20:00:00, P1WD, 2026-02-24",
        "2026-02-14T10:00:00, P1WD, 2026-02-24",
        "2026-03-06T18:00:00, P1D, 2026-03-10",
        "2026-03-06T18:00:00, P10D, 2026-03-19",
        "2026-03-04T23:50:00, MONTHLY05, 2026-04-07",
        "2026-03-06T23:50:00, -P3WD, 2026-03-03"
    })
    void takeWhatComesInAfterHoursAsReceivedOnTheNextWorkingDayWhereTheRuleSaysSo(
            String from, String period, LocalDate right) {
        Due due = Deadlines.count(CALENDAR, instant(from + "+08:00"), Period.parse(period), LATE);

        assertThat(due.dueDate()).isEqualTo(right);
    }

    @Test
    void takeAReceiptShortlyBeforeMidnightAsOneOfThatDayByDefault() {
        assertThat(due("2026-03-02T23:50", "P1WD").dueDate()).isEqualTo("2026-03-03");
    }

    @Test
    void neverMoveHoursForALateReceipt() {
        Due due = Deadlines.count(CALENDAR, instant("2026-03-06T23:50:00+08:00"), Period.parse("PT12H"), LATE);

        assertThat(due.dueText()).isEqualTo("2026-03-07T11:50");
    }

    @Test
    void explainALateReceipt() {
        Due due = Deadlines.count(CALENDAR, instant("2026-03-06T18:00:00+08:00"), Period.parse("P1WD"), LATE);

        assertThat(due.days())
                .extracting(Day::counted, Day::reason)
                .containsExactly(
                        tuple(false, "17:30 以后收到，视为次一工作日收到（工作日）"),
                        tuple(false, "尚未视为收到（周末）"),
                        tuple(false, "尚未视为收到（周末）"),
                        tuple(false, "起算日不计"),
                        tuple(true, "工作日"));
    }

    @Test
    void areProvisionalWhenALateReceiptFallsIntoAYearWithoutANotice() {
        Due due = Deadlines.count(CALENDAR, instant("2026-12-31T18:00:00+08:00"), Period.parse("P1WD"), LATE);

        assertThat(due.provisional()).isTrue();
        assertThat(due.dueDate()).isEqualTo("2027-01-04");
    }

    @Test
    void remindOnTheWorkingDayBeforeWhereTheLeadSaysSo() {
        Due due = due("2026-03-02T10:00", "P10WD");

        assertThat(due.dueDate()).isEqualTo("2026-03-16");
        assertThat(Counting.warnAt(CALENDAR, due, Period.parse("-P2D/PREV")))
                .isEqualTo(instant("2026-03-13T09:00:00+08:00"));
    }

    @Test
    void refuseAPeriodThatLeavesTheRange() {
        assertThatThrownBy(() -> due("1900-01-02T00:00", "-P30D"))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("1900年至2200年");
        assertThatThrownBy(() -> due("1900-01-02T00:00", "-P30WD")).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> due("1900-01-01T00:00", "-PT48H")).isInstanceOf(InputRefused.class);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
