package org.shuyue.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.shared.InputRefused;

/** A field of date and time, from the form to the typed variable. */
class MomentFieldTest {
    private final FieldCheck check;

    MomentFieldTest() throws JsonProcessingException {
        check = new FieldCheck(
                FormField.of(
                        new ObjectMapper()
                                .readTree(
                                        "{\"type\":\"datetime\",\"subtype\":\"datetime\",\"key\":\"leakAt\",\"label\":\"泄露时间\"}")),
                Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30, 2026-03-02T09:30",
        "2026-03-02 09:30, 2026-03-02T09:30",
        "2026-03-02T09:30:59, 2026-03-02T09:30",
        "2026-03-02T01:30Z, 2026-03-02T09:30",
        "2026-03-02T09:30+08:00, 2026-03-02T09:30",
        "2026-03-01T23:30-01:00, 2026-03-02T08:30",
    })
    void isKeptInLocalTimeToTheMinute(String submitted, String kept) {
        assertThat(check.checked(submitted)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "昨晚", "2026-02-30T09:30", "2026-03-02T25:00", "1026-03-02T09:30"})
    void isRefusedInChineseWhenItIsNoMoment(String submitted) {
        assertThatThrownBy(() -> check.checked(submitted))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("“泄露时间”");
    }

    @Test
    void isEmptyWhereItIsNotKnown() {
        assertThat(check.checked(" ")).isNull();
    }
}
