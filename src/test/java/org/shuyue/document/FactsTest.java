package org.shuyue.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuyue.shared.InputRefused;

/** Facts that are missing or contradict each other are refused before anything is written. */
class FactsTest {
    @ParameterizedTest
    @EnumSource
    void areAllAskedFor(DocumentKind kind) {
        assertThatThrownBy(() -> FactSheet.read(kind, Map.of()))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请填写“");
    }

    @ParameterizedTest
    @EnumSource
    void areNoOthers(DocumentKind kind) {
        assertThatThrownBy(() -> FactSheet.read(kind, PaperFacts.with(kind, "unknown", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endNoTermBeforeItStarts() {
        refused(DocumentKind.COOPERATION_AGREEMENT, "早于", "ends", LocalDate.of(2026, 3, 1));
    }

    @Test
    void haveATermOfAsManyYearsAsTheySay() {
        refused(DocumentKind.COOPERATION_AGREEMENT, "最后一日应为 2028-03-01", "ends", LocalDate.of(2027, 3, 1));
    }

    @Test
    void nameOneOrTwoAdministrators() {
        refused(DocumentKind.COOPERATION_AGREEMENT, "一至两名", "administrators", List.of("甲", "乙", "丙"));
        refused(DocumentKind.COOPERATION_AGREEMENT, "请填写“甲方数据管理员”", "administrators", List.of());
    }

    private static void refused(DocumentKind kind, String why, Object... changes) {
        assertThatThrownBy(() -> FactSheet.read(kind, PaperFacts.with(kind, changes)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(why);
    }
}
