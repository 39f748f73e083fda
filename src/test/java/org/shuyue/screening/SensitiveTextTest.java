package org.shuyue.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.support.Clause;

/** What is found in a text, and what is left alone. */
class SensitiveTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            990102199003070011                        | CITIZEN_NUMBER
            本人（９９０１０２１９９００３０７００１１）申请            | CITIZEN_NUMBER
            990102 19900307 0011                      | CITIZEN_NUMBER
            990102-19900307-0011                      | CITIZEN_NUMBER
            编号2026990102199003070011号                | CITIZEN_NUMBER
            9901­02199003070011                  | CITIZEN_NUMBER
            110102560307001                           | CITIZEN_NUMBER
            6212261203040506072                       | BANK_CARD
            6222 0212 0304 0506 072                  | BANK_CARD
            卡号：４１１１－１１１１－１１１１－１１１１            | BANK_CARD
            13800001234                               | MOBILE
            联系人手机是138-0000-1234，请勿外传              | MOBILE
            +86 138 0000 1234                         | MOBILE
            138.0000.1234                             | MOBILE
            １３８００００１２３４                              | MOBILE
            0431-88880000                             | FIXED_LINE
            （010）60000000转                            | FIXED_LINE
            91110102MA0000000K                        | CREDIT_CODE
            E12345678                                 | PASSPORT
            护照EA1234567已失效                           | PASSPORT
            请发到 someone.else@mail.example.cn 即可       | EMAIL
            云川市临江县望江路三段12号院3栋                    | ADDRESS
            住在临江县东村五组12号                            | ADDRESS
            """)
    void isFoundWhereverItStands(String text, SensitiveKind kind) {
        assertThat(SensitiveText.find(text, TODAY)).extracting(Hit::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "2026030200012345",
                "20260302000123456789",
                "12345.67",
                "13800001234.50",
                "125.32413812345678",
                "1,234,567,890",
                "云政办发〔2026〕12号",
                "2026年第3季度共12,345人次",
                "00000012345",
                "GB 11643-1999",
                "ISBN 978-7-5000-0000-1",
                "192.168.100.200",
                "400-800-8000",
                "机构名称：云川市人力资源和社会保障局",
                "第12345678901号",
                "1.3800001234e10"
            })
    void isNoFalseAlarm(String text) {
        assertThat(SensitiveText.find(text, TODAY)).isEmpty();
    }

    @Property(tries = 500)
    void everyCitizenNumberIsFoundInAnySurroundings(
            @ForAll("citizens") String number,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        assertThat(SensitiveText.find(before + number + after, TODAY))
                .anyMatch(hit -> hit.kind() == SensitiveKind.CITIZEN_NUMBER);
    }

    @Property(tries = 500)
    void aCitizenNumberWithAWrongPlaceIsNone(
            @ForAll("citizens") String number, @ForAll @IntRange(min = 0, max = 16) int place) {
        char wrong = (char) ('0' + (number.charAt(place) - '0' + 1) % 10);
        String altered = number.substring(0, place) + wrong + number.substring(place + 1);
        assertThat(SensitiveText.find(altered, TODAY)).noneMatch(hit -> hit.kind() == SensitiveKind.CITIZEN_NUMBER);
    }

    @Property(tries = 500)
    void everyCardIsFoundInFoursToo(@ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long account) {
        String number = withLuhn("62%013d".formatted(account));
        assertThat(SensitiveText.find(number, TODAY)).anyMatch(hit -> hit.kind() == SensitiveKind.BANK_CARD);
        assertThat(SensitiveText.find(number.replaceAll("(\\d{4})(?=\\d)", "$1 "), TODAY))
                .anyMatch(hit -> hit.kind() == SensitiveKind.BANK_CARD);
    }

    @Property(tries = 500)
    void amountsDatesAndRunningNumbersAreLeftAlone(
            @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long cents,
            @ForAll @IntRange(min = 0, max = 20_000) int day) {
        LocalDate date = LocalDate.of(1980, 1, 1).plusDays(day);
        String running = date.toString().replace("-", "") + "%08d".formatted(cents % 100_000_000);
        assertThat(SensitiveText.find("%d.%02d 元".formatted(cents / 100, cents % 100), TODAY))
                .isEmpty();
        assertThat(SensitiveText.find(date + "，" + date.plusDays(30), TODAY)).isEmpty();
        assertThat(SensitiveText.find("DA" + running, TODAY)).noneMatch(hit -> hit.kind() != SensitiveKind.BANK_CARD);
    }

    @Property(tries = 500)
    void hashesAreLeftAlone(@ForAll String text) {
        assertThat(SensitiveText.find(Salt.random().hash(text), TODAY)).isEmpty();
    }

    @Test
    void randomDigitsAreTakenForSomebodysNumberAsSeldomAsRecord0030Says() {
        assertThat(share(random -> digits(random, 16))).isLessThan(0.03);
        assertThat(share(random -> digits(random, 19))).isLessThan(0.01);
        assertThat(share(random -> digits(random, 18))).isLessThan(0.01);
        assertThat(share(random -> digits(random, 13))).isLessThan(0.002);
        assertThat(share(random -> digits(random, 10))).isZero();
        assertThat(share(random -> new UUID(random.nextLong(), random.nextLong()).toString()))
                .isLessThan(0.005);
    }

    @Test
    @Clause("SP-02")
    void theReportShowsTooLittleToUse() {
        assertThat(new Hit(SensitiveKind.CITIZEN_NUMBER, "990102199003070018").masked())
                .isEqualTo("990************");
        assertThat(new Hit(SensitiveKind.PERSON_NAME, "沈青禾").masked()).isEqualTo("沈**");
        assertThat(new Hit(SensitiveKind.PERSON_NAME, "沈青").masked()).isEqualTo("**");
    }

    @Provide
    Arbitrary<String> citizens() {
        return Combinators.combine(
                        Arbitraries.integers().between(110000, 999999),
                        Arbitraries.integers().between(0, 36_000),
                        Arbitraries.integers().between(0, 999))
                .as((area, days, order) -> citizen("%06d%s%03d"
                        .formatted(
                                area,
                                LocalDate.of(1920, 1, 1)
                                        .plusDays(days)
                                        .toString()
                                        .replace("-", ""),
                                order)));
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("", "号码", "（", " 2026年", "ID:", "\t", "，张");
    }

    private static double share(Function<Random, String> texts) {
        Random random = new Random(7);
        int hits = 0;
        for (int i = 0; i < 20_000; i++) {
            hits += SensitiveText.find(texts.apply(random), TODAY).isEmpty() ? 0 : 1;
        }
        return hits / 20_000.0;
    }

    private static String digits(Random random, int length) {
        StringBuilder digits = new StringBuilder().append(1 + random.nextInt(9));
        while (digits.length() < length) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String citizen(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static String withLuhn(String body) {
        for (char last = '0'; last <= '9'; last++) {
            if (NumberPolicy.luhn(body + last)) {
                return body + last;
            }
        }
        throw new AssertionError(body);
    }
}
