package org.shuyue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetValueTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, 张𠮷㛃, true",
        "TEXT, 一二三四, false",
        "INTEGER, -12, true",
        "INTEGER, 1.5, false",
        "DECIMAL, 1.5, true",
        "DECIMAL, 1e5, false",
        "BOOLEAN, 是, true",
        "BOOLEAN, Y, false"
    })
    void fitsTypeAndLength(ItemType type, String cell, boolean fits) {
        assertThat(ItemValuePolicy.fault(item(type, 3), cell).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-03-02, true",
        "DATE, 2026-02-29, false",
        "DATE, 2026/3/2, false",
        "DATE_TIME, 2026-03-02 09:00:00, true",
        "DATE_TIME, 2026-03-02, false"
    })
    void fitsTheCalendar(ItemType type, String cell, boolean fits) {
        assertThat(ItemValuePolicy.fault(item(type, 0), cell).isEmpty()).isEqualTo(fits);
    }

    private static DataItem item(ItemType type, int length) {
        return new DataItem("x", "某项", type, length, "", Sensitivity.ORDINARY, true);
    }
}
