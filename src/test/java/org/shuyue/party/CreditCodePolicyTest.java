package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code here is computed for the region 9999.., which does not exist. */
class CreditCodePolicyTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91999901MA00000155", "91999901MA00KF0T4B", "91999902MA00Y7G2XL"})
    void takesACodeWhoseCheckCharacterIsRight(String code) {
        assertThat(CreditCodePolicy.fault(code)).isEmpty();
    }

    @Test
    void findsEveryWrongCharacter() {
        String right = "91999901MA00KF0T4B";
        IntStream.range(0, 17)
                .forEach(place -> ALPHABET.chars().forEach(other -> {
                    String wrong = right.substring(0, place) + (char) other + right.substring(place + 1);
                    assertThat(CreditCodePolicy.checkCharacter(wrong) == right.charAt(17))
                            .as(wrong)
                            .isEqualTo(wrong.equals(right));
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "91999901MA00000156, 校验码",
        "91999901MA0000O155, I、O、S、V、Z",
        "9I999901MA00000155, I、O、S、V、Z",
        "91999901ma00000155, 18位",
        "9199990AMA00000155, 第3至8位",
        "91999901MA0000015, 18位",
        "91999901MA000001550, 18位",
        "'', 18位"
    })
    void saysWhatIsWrong(String code, String told) {
        assertThat(CreditCodePolicy.fault(code))
                .hasValueSatisfying(fault -> assertThat(fault).contains(told));
    }
}
