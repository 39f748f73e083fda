package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.shared.Problem;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "P5WD, P5WD, 5个工作日",
        "P10D, P10D, 10日",
        "P1M, P1M, 1个月",
        "P1Y, P1Y, 1年",
        "PT12H, PT12H, 12小时",
        "PT10M, PT10M, 10分钟",
        "-P3WD, -P3WD, 倒算3个工作日",
        "-P30D, -P30D, 倒算30日",
        "-P30D/PREV, -P30D/PREV, 倒算30日（遇休息日提前）",
        "-P1M/PREV, -P1M/PREV, 倒算1个月（遇休息日提前）",
        "MONTHLY05, MONTHLY05, 下一个5日",
        "MONTHLY31, MONTHLY31, 下一个31日",
        "' p05wd ', P5WD, 5个工作日",
        "-p30d/prev, -P30D/PREV, 倒算30日（遇休息日提前）"
    })
    void isReadAndWrittenInItsCanonicalSpelling(String text, String canonical, String shown) {
        assertThat(Period.parse(text)).hasToString(canonical);
        assertThat(Period.parse(text).shown()).isEqualTo(shown);
        assertThat(Period.parse(Period.parse(text).toString())).isEqualTo(Period.parse(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "5WD",
                "P",
                "PT",
                "PWD",
                "P0WD",
                "-P0D",
                "P-5WD",
                "--P5WD",
                "P99999WD",
                "P99999999999999999999D",
                "P1000000000D",
                "PT99999H",
                "P5WDT3H",
                "P30D/PREV",
                "-P3WD/PREV",
                "-PT2H/PREV",
                "-P30D/NEXT",
                "-P30D /PREV",
                "MONTHLY5",
                "MONTHLY00",
                "MONTHLY32",
                "-MONTHLY05",
                "MONTHLY05/PREV",
                "P1.5D",
                "P５WD",
                "P5W",
                "五个工作日",
                "P5WD\0",
                "张三😀𠮷"
            })
    void isRefusedInChineseWhenItCannotBeRead(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOfSatisfying(
                        UnreadablePeriod.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("period"))
                .hasMessageContaining("P5WD（5个工作日）")
                .hasMessageContaining("PT12H")
                .hasMessageContaining("-P30D/PREV")
                .hasMessageContaining("MONTHLY05");
    }

    @Test
    void isRefusedShortlyWhenItIsOverlong() {
        assertThatThrownBy(() -> Period.parse("𠮷".repeat(10_000)))
                .isInstanceOf(UnreadablePeriod.class)
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }
}
