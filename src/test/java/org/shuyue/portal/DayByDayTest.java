package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shuyue.calendar.Day.Kind.HOLIDAY;
import static org.shuyue.calendar.Day.Kind.MAKE_UP;
import static org.shuyue.calendar.Day.Kind.MOVED;
import static org.shuyue.calendar.Day.Kind.NATURAL;
import static org.shuyue.calendar.Day.Kind.PAUSED;
import static org.shuyue.calendar.Day.Kind.PROMISED;
import static org.shuyue.calendar.Day.Kind.START;
import static org.shuyue.calendar.Day.Kind.WEEKEND;
import static org.shuyue.calendar.Day.Kind.WORKING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Period;

class DayByDayTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 12);

    @Test
    void numbersWhatCountsAndNamesWhatDoesNot() {
        DayByDay days = explained("P5WD", START, WORKING, MAKE_UP, HOLIDAY, WEEKEND, PAUSED, PROMISED);

        assertThat(days.lines())
                .extracting(DayLine::mark)
                .containsExactly(
                        DayMark.START,
                        DayMark.COUNTED,
                        DayMark.MAKE_UP,
                        DayMark.HOLIDAY,
                        DayMark.WEEKEND,
                        DayMark.PAUSED,
                        DayMark.KEPT);
        assertThat(days.lines())
                .extracting(DayLine::number)
                .containsExactly("不计", "第1个工作日", "第2个工作日", "不计", "不计", "不计", "不计");
        assertThat(days.months()).hasSize(1);
        assertThat(days.months().get(0).title()).isEqualTo("2026年2月");
    }

    @Test
    void countsAnExtensionForItself() {
        DayByDay days = explained(
                "P1WD",
                new Day(FIRST, START, "起算日不计"),
                new Day(FIRST.plusDays(1), WORKING, "工作日"),
                new Day(FIRST.plusDays(2), WEEKEND, "周末").inExtension(),
                new Day(FIRST.plusDays(3), WORKING, "工作日").inExtension());

        assertThat(days.lines()).extracting(DayLine::number).containsExactly("不计", "第1个工作日", "不计", "延长第1日");
        assertThat(days.lines().get(2).mark()).isEqualTo(DayMark.WEEKEND);
        assertThat(days.lines().get(3).last()).isTrue();
    }

    @Test
    void takesEveryNaturalDayAlikeAndNumbersNoHours() {
        assertThat(explained("P3D", START, NATURAL, NATURAL, MOVED).lines())
                .extracting(DayLine::number, DayLine::mark)
                .endsWith(tuple("第2日", DayMark.COUNTED), tuple("不计", DayMark.MOVED));
        assertThat(explained("PT12H", NATURAL).lines().get(0).number()).isEqualTo("计入");
    }

    @Test
    void saysWhichDaysWantANotice() {
        assertThat(explained("P5WD", START, WORKING).provisional()).isFalse();
        assertThat(explained("P5WD", new Day(FIRST, WORKING, "暂按周一至周五推算", true, false))
                        .provisional())
                .isTrue();
    }

    /** Days in a row. */
    private static DayByDay explained(String period, Day.Kind... kinds) {
        return explained(
                period,
                IntStream.range(0, kinds.length)
                        .mapToObj(i -> new Day(FIRST.plusDays(i), kinds[i], "说明"))
                        .toArray(Day[]::new));
    }

    private static DayByDay explained(String period, Day... days) {
        LocalDate last = days[days.length - 1].date();
        Due due = new Due(last, Instant.EPOCH, false, "test", List.of(days), last.toString());
        return DayByDay.of(due, Period.parse(period));
    }
}
