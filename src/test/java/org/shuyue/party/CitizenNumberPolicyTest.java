package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number here is computed for the region 9999.., which does not exist. */
class CitizenNumberPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"999901199001010010", "999901200002291235", "99990119850302002X"})
    void takesANumberWhoseCheckCharacterIsRight(String number) {
        assertThat(CitizenNumberPolicy.fault(number, TODAY)).isEmpty();
    }

    @Test
    void findsEveryWrongDigitAndEverySwapOfNeighbours() {
        String right = "999901199001010010";
        IntStream.range(0, 17).forEach(place -> {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(CitizenNumberPolicy.checkCharacter(wrong) == right.charAt(17))
                        .as(wrong)
                        .isEqualTo(wrong.equals(right));
            }
            char here = right.charAt(place);
            char next = right.charAt(place + 1);
            if (place < 16 && here != next) {
                String swapped = right.substring(0, place) + next + here + right.substring(place + 2);
                assertThat(CitizenNumberPolicy.checkCharacter(swapped))
                        .as(swapped)
                        .isNotEqualTo(right.charAt(17));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "999901199001010011, 校验位",
        "99990119850302002x, 18位",
        "999901199013010012, 出生日期",
        "999901190002290012, 出生日期",
        "999901189912310012, 出生日期",
        "999901202603030012, 出生日期",
        "99990119900101001, 18位",
        "9999011990010100100, 18位",
        "099901199001010010, 18位",
        "99990119900101OO10, 18位",
        "９９９９０１１９９００１０１００１０, 18位",
        "'', 18位"
    })
    void saysWhatIsWrong(String number, String told) {
        assertThat(CitizenNumberPolicy.fault(number, TODAY))
                .hasValueSatisfying(fault -> assertThat(fault).contains(told));
    }
}
