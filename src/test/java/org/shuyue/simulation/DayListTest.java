package org.shuyue.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.shared.InputRefused;

class DayListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-24,2026-12-28 至 2026-12-30",
                "2026-12-28～2026-12-30、2026-12-24",
                "2026-12-24\n2026-12-28..2026-12-30",
                "2026-12-24；2026-12-29 2026-12-28/2026-12-30,"
            })
    void isReadAsPeopleWriteIt(String text) {
        assertThat(DayList.shown(DayList.parse("off", "放假的日子", text))).isEqualTo("2026-12-24、2026-12-28 至 2026-12-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-2-3, 不是有效的日期",
        "2026-02-30, 不是有效的日期",
        "明天, 不是有效的日期",
        "1900-01-01, 不是有效的日期",
        "2026-12-30 至 2026-12-24, 先后颠倒",
        "2026-01-01 至 2026-12-31, 最多假设 100 天",
        "2026-01-01 至, 不是有效的日期"
    })
    void saysWhatCannotBeRead(String text, String message) {
        assertThatThrownBy(() -> DayList.parse("off", "放假的日子", text))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("放假的日子")
                .hasMessageContaining(message);
    }

    @Test
    void holdsNothingWhenNothingIsTyped() {
        assertThat(DayList.parse("off", "放假的日子", " ")).isEmpty();
    }
}
