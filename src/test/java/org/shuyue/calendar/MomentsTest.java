package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.Application;
import org.shuyue.shared.InputRefused;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 2026-02-12T00:00:00+08:00",
        "2026-02-12T10:00, 2026-02-12T10:00:00+08:00",
        "2026-02-12T10:00:30.5, 2026-02-12T10:00:30.5+08:00",
        "2026-02-12T20:00:00Z, 2026-02-13T04:00:00+08:00",
        "2026-02-12T10:00+08:00, 2026-02-12T10:00:00+08:00",
        "2026-02-12T10:00:00 08:00, 2026-02-12T10:00:00+08:00",
        "2026-02-12T10:00:00-05:00, 2026-02-12T23:00:00+08:00",
        "' 2024-02-29 ', 2024-02-29T00:00:00+08:00"
    })
    void areReadInShanghai(String text, OffsetDateTime right) {
        assertThat(Moments.parse(text).toInstant()).isEqualTo(right.toInstant());
        assertThat(Moments.parse(text).getZone()).isEqualTo(Application.ZONE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "今天",
                "2026-02-30",
                "2023-02-29",
                "2026-13-01",
                "2026-2-1",
                "2026-02-12T25:00",
                "2026-02-12T24:00",
                "2026-02-12T10:00+99:00",
                "1899-12-31",
                "2201-01-01",
                "9999-12-31T23:59",
                "+999999999-12-31",
                "-0001-01-01"
            })
    void areRefusedInChineseWhenTheyCannotBeRead(String text) {
        assertThatThrownBy(() -> Moments.parse(text))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("起算时间");
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 10_000})
    void areRefusedWhenOverlong(int length) {
        assertThatThrownBy(() -> Moments.parse("2".repeat(length))).isInstanceOf(InputRefused.class);
    }
}
