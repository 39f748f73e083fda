package org.shuyue.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@SUM(A1)", "'=1+1", "''@x", "＝１", "-", "-a\nb"})
    void isGuardedWhereItWouldBeAFormulaAndComesBackAsItWas(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.bare(SpreadsheetText.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张𠮷㛃", "'引号", "1-2", "''", "a=b"})
    void isLeftAloneOtherwise(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
        assertThat(SpreadsheetText.bare(text)).isEqualTo(text);
    }
}
