package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuyue.calendar.NoticeCalendar.CALENDAR;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.shared.InputRefused;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, MAKE_UP, 春节调休上班（国办发明电〔2025〕7号）",
        "2026-02-17, HOLIDAY, 春节放假（国办发明电〔2025〕7号）",
        "2026-02-21, HOLIDAY, 春节放假（国办发明电〔2025〕7号）",
        "2026-02-26, WORKING, 工作日",
        "2026-03-07, WEEKEND, 周末",
        "2018-12-29, MAKE_UP, 元旦调休上班（国办发明电〔2018〕15号）",
        "2018-12-31, HOLIDAY, 元旦放假（国办发明电〔2018〕15号）",
        "2020-02-03, WORKING, 工作日",
        "2027-02-10, WORKING, 该年度放假通知尚未发布，暂按周一至周五推算",
        "2027-02-13, WEEKEND, 该年度放假通知尚未发布，暂按周一至周五推算"
    })
    void sayWhatADayIsAndWhy(LocalDate date, Day.Kind kind, String reason) {
        assertThat(CALENDAR.describe(date)).isEqualTo(new Day(date, kind, reason, date.getYear() == 2027, false));
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(kind.counted());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-02, false, 国办发明电〔2019〕3号",
        "2019-05-03, false, 国办发明电〔2019〕3号",
        "2019-04-28, true, 国办发明电〔2019〕3号",
        "2019-05-05, true, 国办发明电〔2019〕3号",
        "2020-01-31, false, 国办发明电〔2020〕1号",
        "2020-02-02, false, 国办发明电〔2020〕1号"
    })
    void followTheAmendingNotice(LocalDate date, boolean working, String notice) {
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(working);
        assertThat(CALENDAR.describe(date).reason()).contains(notice);
    }

    @Test
    void letTheLaterNoticeWinWhereTwoNameTheSameDay() {
        LocalDate date = LocalDate.of(2020, 1, 31);
        CalendarDay original = new CalendarDay(date, true, "春节", "原通知", LocalDate.of(2019, 11, 21));
        CalendarDay amending = new CalendarDay(date, false, "春节", "修改通知", LocalDate.of(2020, 1, 27));

        assertThat(WorkingDays.of(List.of(amending, original), Set.of(), "v").isWorkingDay(date))
                .isFalse();
        assertThat(NoticeDays.effective(List.of(amending, original))).containsExactly(amending);
    }

    @Test
    void knowTheYearsOfTheNoticesOnly() {
        assertThat(CALENDAR.known(LocalDate.of(2018, 1, 1))).isTrue();
        assertThat(CALENDAR.known(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(CALENDAR.known(LocalDate.of(2017, 12, 31))).isFalse();
        assertThat(CALENDAR.known(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void agreeWithTheListOfExceptionsOnEveryDayOfNineYears() throws IOException {
        Map<LocalDate, Boolean> exceptions = exceptions();

        LocalDate.of(2018, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(date -> assertThat(CALENDAR.isWorkingDay(date))
                        .as(date.toString())
                        .isEqualTo(exceptions.getOrDefault(date, !CalendarDay.weekend(date))));
    }

    @Test
    void countNothingBetweenADayAndItself() {
        assertThat(CALENDAR.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)))
                .isZero();
        assertThat(CALENDAR.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9)))
                .isEqualTo(5);
        assertThat(CALENDAR.between(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 2)))
                .isEqualTo(-5);
    }

    @Test
    void refuseDatesAndNumbersBeyondTheirRange() {
        LocalDate date = LocalDate.of(2026, 3, 2);
        for (int n : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, 100_000, -100_000}) {
            assertThatThrownBy(() -> CALENDAR.plus(date, n))
                    .isInstanceOf(InputRefused.class)
                    .hasMessageContaining("1900年至2200年");
        }
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.MAX)).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.MIN)).isInstanceOf(InputRefused.class);
    }

    private static Map<LocalDate, Boolean> exceptions() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorkingDaysTest.class.getResourceAsStream("/calendar/cn-workdays.csv")),
                StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(row -> LocalDate.parse(row[0]), row -> row[1].equals("workday")));
        }
    }
}
