package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.Day;
import org.shuyue.calendar.Due;
import org.shuyue.calendar.Period;

class DayByDayTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 12);

    @Test
    void numbersWhatCountsAndNamesWhatDoesNot() {
        DayByDay days =
                explained("P5WD", "起算日不计", "+工作日", "+春节调休上班（国办发明电〔2025〕7号）", "春节放假（国办发明电〔2025〕7号）", "暂停计算：不可抗力（工作日）");

        assertThat(days.lines())
                .extracting(DayLine::mark)
                .containsExactly(DayMark.START, DayMark.COUNTED, DayMark.MAKE_UP, DayMark.HOLIDAY, DayMark.PAUSED);
        assertThat(days.lines()).extracting(DayLine::number).containsExactly("不计", "第1个工作日", "第2个工作日", "不计", "不计");
        assertThat(days.months()).hasSize(1);
        assertThat(days.months().get(0).title()).isEqualTo("2026年2月");
    }

    @Test
    void countsAnExtensionForItself() {
        DayByDay days = explained("P1WD", "起算日不计", "+工作日", "延长期：周末", "+延长期：工作日");

        assertThat(days.lines()).extracting(DayLine::number).containsExactly("不计", "第1个工作日", "不计", "延长第1日");
        assertThat(days.lines().get(2).mark()).isEqualTo(DayMark.WEEKEND);
        assertThat(days.lines().get(3).last()).isTrue();
    }

    @Test
    void takesEveryNaturalDayAlikeAndNumbersNoHours() {
        assertThat(explained("P3D", "起算日不计", "+自然日（周末）", "+自然日（春节调休上班（国办发明电〔2025〕7号））")
                        .lines())
                .extracting(DayLine::number, DayLine::mark)
                .endsWith(tuple("第2日", DayMark.COUNTED));
        assertThat(explained("PT12H", "+按时连续计算，不顺延（工作日）").lines().get(0).number())
                .isEqualTo("计入");
    }

    @Test
    void saysWhichDaysWantANotice() {
        assertThat(explained("P5WD", "起算日不计", "+该年度放假通知尚未发布，暂按周一至周五推算").provisional())
                .isTrue();
    }

    /** The reasons of days in a row; a plus sign before those that count. */
    private static DayByDay explained(String period, String... reasons) {
        List<Day> days = IntStream.range(0, reasons.length)
                .mapToObj(i ->
                        new Day(START.plusDays(i), reasons[i].startsWith("+"), reasons[i].replaceFirst("^\\+", "")))
                .toList();
        LocalDate last = START.plusDays(reasons.length - 1L);
        return DayByDay.of(new Due(last, Instant.EPOCH, false, "test", days, last.toString()), Period.parse(period));
    }
}
