package org.shuyue.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.catalogue.UpdateFrequency;
import org.shuyue.support.Clause;

/** Files with known faults: each kind of rule finds exactly those. */
class RuleKindsTest {
    /** Of area 990000, which does not exist. */
    private static final String GOOD = id("99000019900102001");

    private static final String WOMAN = id("99000019900102002");

    @TempDir
    Path folder;

    @Test
    @Clause("WH-14b")
    void typeAndLength() throws Exception {
        InspectionResult result = file().rule(RuleKind.TYPE, "", "name")
                .rule(RuleKind.TYPE, "", "birth")
                .rule(RuleKind.TYPE, "", "age")
                .of("张三,,,,1990-01-02,,30,", "一二三四五六,,,,1990-02-30,,3x,", "𠮷𠮷𠮷𠮷𠮷,,,,1990-1-2,,-7,", ",,,,,,,x");

        assertThat(faults(result)).containsExactly(1L, 2L, 1L);
        assertThat(checked(result)).containsExactly(3L, 3L, 3L);
        assertThat(result.findings().get(1).samples()).extracting(Sample::line).containsExactly(3L, 4L);
    }

    @Test
    @Clause("WH-14b")
    void required() throws Exception {
        InspectionResult result = file().rule(RuleKind.REQUIRED, "", "name", "status")
                .of("张三,,,,,,,在", ",,,,,,,在", "李四,,,,,,,", "王五,,,,,,,\"  \"");

        assertThat(faults(result)).containsExactly(3L);
        assertThat(checked(result)).containsExactly(4L);
    }

    @Test
    @Clause("WH-14b")
    void timeliness() throws Exception {
        assertThat(faults(timely("2026-02-02").of("a,,,,,2019-01-01,,", "b,,,,,2026-02-02,,", "c,,,,,,,")))
                .containsExactly(0L);
        InspectionResult stale = timely("2026-02-02").of("a,,,,,2019-01-01,,", "b,,,,,2026-02-01,,", "c,,,,,,,");
        assertThat(faults(stale)).containsExactly(3L);
        assertThat(stale.indicators().get(Indicator.ANOMALY)).isEqualTo(new Ratio(3, 3));
        assertThat(faults(timely("2026-02-02").of("a,,,,,,,", "b,,,,,没有日期,,"))).containsExactly(2L);

        InspectionResult unprescribed =
                file().rule(RuleKind.TIMELY, "", "registered").of("a,,,,,2019-01-01,,");
        assertThat(faults(unprescribed)).containsExactly(0L);
        assertThat(unprescribed.findings().get(0).note()).contains("没有规定更新频率");
    }

    @ParameterizedTest
    @CsvSource({
        "REAL_TIME, 2026-03-01", "DAILY, 2026-03-01", "WEEKLY, 2026-02-23", "MONTHLY, 2026-02-02",
        "QUARTERLY, 2025-12-02", "HALF_YEARLY, 2025-09-02", "YEARLY, 2025-03-02", "IRREGULAR,"
    })
    @Clause("WH-14b")
    void timelinessFollowsTheCatalogue(UpdateFrequency frequency, @Nullable LocalDate day) {
        assertThat(Timeliness.notBefore(frequency, LocalDate.of(2026, 3, 2))).isEqualTo(Optional.ofNullable(day));
    }

    private InspectedFile timely(String notBefore) {
        return file().rule(RuleKind.TIMELY, "", "registered").notBefore(notBefore);
    }

    @Test
    void pattern() throws Exception {
        InspectionResult result = file().rule(RuleKind.PATTERN, "[A-Z]{2}\\d+", "status")
                .of("a,,,,,,,AB1", "b,,,,,,,AB", "c,,,,,,,xAB1", "d,,,,,,,");
        assertThat(faults(result)).containsExactly(2L);
        assertThat(checked(result)).containsExactly(3L);
    }

    @Test
    void range() throws Exception {
        InspectionResult result = file().rule(RuleKind.RANGE, "0..150", "age")
                .rule(RuleKind.RANGE, "2020-01-01..2020-12-31", "registered")
                .rule(RuleKind.RANGE, "..2020-06-30", "registered")
                .of(
                        "a,,,,,2020-01-01,0,",
                        "b,,,,,2020-12-31,150,",
                        "c,,,,,2019-12-31,-1,",
                        "d,,,,,2021-01-01,151,",
                        "e,,,,,不是日期,abc,");
        assertThat(faults(result)).containsExactly(3L, 3L, 3L);
    }

    @Test
    void codeList() throws Exception {
        InspectionResult result = file().rule(RuleKind.CODES, "男，女\n未知", "gender")
                .of("a,,,男,,,,", "b,,,女,,,,", "c,,,未知,,,,", "d,,,M,,,,", "e,,,,,,,");
        assertThat(faults(result)).containsExactly(1L);
        assertThat(checked(result)).containsExactly(4L);
    }

    @Test
    @Clause("WH-14b")
    void checkCharactersOfIdentityNumbers() throws Exception {
        String wrong = GOOD.substring(0, 17) + (GOOD.endsWith("1") ? "2" : "1");
        InspectionResult result = file().rule(RuleKind.CHECKSUM, "id-number", "id_number")
                .of(
                        "a," + GOOD + ",,,,,,",
                        "b," + wrong + ",,,,,,",
                        "c," + id("99000019900231001") + ",,,,,,",
                        "d,12345,,,,,,",
                        "e," + WOMAN + ",,,,,,",
                        "f,99000019900102𠮷𠮷1X,,,,,,");
        assertThat(faults(result)).containsExactly(4L);
        assertThat(result.findings().get(0).samples()).extracting(Sample::line).containsExactly(3L, 4L, 5L, 7L);
    }

    @Test
    void checkCharactersOfCreditCodes() throws Exception {
        String good = code("91990000MA0000000");
        InspectionResult result = file().rule(RuleKind.CHECKSUM, "credit-code", "credit_code")
                .of(
                        "a,," + good + ",,,,,",
                        "b,,91350100M000100Y43,,,,,",
                        "c,," + good.substring(0, 17) + (good.endsWith("A") ? "B" : "A") + ",,,,,",
                        "d,,9199000OMA00000000,,,,,");
        assertThat(faults(result)).containsExactly(2L);
    }

    @Test
    @Clause("WH-14b")
    void uniqueKey() throws Exception {
        InspectionResult result = file().rule(RuleKind.UNIQUE, "", "name", "birth")
                .of(
                        "张三,,,,1990-01-02,,,",
                        "张三,,,,1990-01-02,,,x",
                        "张三,,,,1990-01-03,,,",
                        "张三,,,,1990-01-02,,,y",
                        "李四,,,,,,,",
                        "李四,,,,,,,");
        assertThat(faults(result)).containsExactly(2L);
        assertThat(checked(result)).containsExactly(4L);
        assertThat(result.indicators().get(Indicator.DUPLICATE)).isEqualTo(new Ratio(2, 6));
        assertThat(result.findings().get(0).samples()).extracting(Sample::line).containsExactly(3L, 5L);
    }

    @Test
    void wholeRowsWhereNoKeyIsDeclared() throws Exception {
        InspectionResult result = file().of("a,,,,,,1,", "a,,,,,,1,", "a,,,,,,2,", "b,,,,,,,");
        assertThat(result.indicators().get(Indicator.DUPLICATE)).isEqualTo(new Ratio(1, 4));
    }

    @Test
    @Clause("WH-14b")
    void reference() throws Exception {
        InspectionResult result = file().rule(RuleKind.REFERENCE, "Y-1/code", "status")
                .referenced("A\nB\nA\n\n")
                .of("a,,,,,,,A", "b,,,,,,,C", "c,,,,,,,", "d,,,,,,,B");
        assertThat(faults(result)).containsExactly(1L);
        assertThat(checked(result)).containsExactly(3L);
    }

    @Test
    void referenceToWhatIsNotHere() throws Exception {
        InspectionResult result =
                file().rule(RuleKind.REFERENCE, "Y-1/code", "status").of("a,,,,,,,A");
        assertThat(faults(result)).containsExactly(0L);
        assertThat(result.findings().get(0).note()).contains("没有数据");
    }

    @Test
    @Clause("WH-14b")
    void orderOfDates() throws Exception {
        InspectionResult result = file().rule(RuleKind.DATE_ORDER, "", "birth", "registered")
                .of(
                        "a,,,,1990-01-02,1990-01-02,,",
                        "b,,,,1990-01-03,1990-01-02,,",
                        "c,,,,1990-01-03,,,",
                        "d,,,,xx,1990-01-02,,");
        assertThat(faults(result)).containsExactly(1L);
        assertThat(checked(result)).containsExactly(2L);
    }

    @Test
    @Clause("WH-14b")
    void logicBetweenItems() throws Exception {
        InspectionResult result = file().rule(RuleKind.LOGIC, "已就业,灵活就业=>filled", "status", "registered")
                .rule(RuleKind.LOGIC, "失业=>empty", "status", "registered")
                .rule(RuleKind.LOGIC, "男=>1,2", "gender", "age")
                .rule(RuleKind.LOGIC, "birth-date", "id_number", "birth")
                .rule(RuleKind.LOGIC, "gender", "id_number", "gender")
                .of(
                        "a," + GOOD + ",,男,1990-01-02,2020-01-01,1,已就业",
                        "b," + WOMAN + ",,男,1990-01-03,,3,灵活就业",
                        "c,,,女,,2020-01-01,9,失业",
                        "d,,,男,,,,失业");
        assertThat(faults(result)).containsExactly(1L, 1L, 2L, 1L, 1L);
        assertThat(checked(result)).containsExactly(2L, 2L, 3L, 2L, 2L);
    }

    @Test
    @Clause("WH-14c")
    void fiveIndicatorsEachWithItsOwnNumeratorAndDenominator() throws Exception {
        InspectionResult result = file().expected(10)
                .rule(RuleKind.REQUIRED, "", "name")
                .rule(RuleKind.REQUIRED, "", "status")
                .rule(RuleKind.RANGE, "0..150", "age")
                .rule(RuleKind.CODES, "男,女", "gender")
                .rule(RuleKind.UNIQUE, "", "name")
                .of("张三,,,男,,,200,在", "张三,,,M,,,201,在", "李四,,,女,,,20,", "王五,,,X,,,30,在");

        assertThat(result.indicators().get(Indicator.STORAGE)).isEqualTo(new Ratio(4, 10));
        assertThat(result.indicators().get(Indicator.COMPLETENESS)).isEqualTo(new Ratio(7, 8));
        assertThat(result.indicators().get(Indicator.FILL)).isEqualTo(new Ratio(7, 8));
        assertThat(result.indicators().get(Indicator.ANOMALY)).isEqualTo(new Ratio(3, 4));
        assertThat(result.indicators().get(Indicator.DUPLICATE)).isEqualTo(new Ratio(1, 4));
        assertThat(QualityStandard.STRICT.shortfall(result.indicators()))
                .hasSize(5)
                .first()
                .isEqualTo("数据入库率40%，应不低于 100%");
    }

    @Test
    @Clause("WH-14c")
    void anIndicatorForWhichNothingIsPrescribedIsLeftOpen() throws Exception {
        InspectionResult result = file().of("张三,,,,,,,");
        assertThat(result.indicators().get(Indicator.STORAGE)).isEqualTo(new Ratio(1, 0));
        assertThat(new Ratio(1, 0).shown()).isEqualTo("未规定");
        assertThat(QualityStandard.STRICT.shortfall(result.indicators())).isEmpty();
    }

    @Test
    void samplesAreMaskedByTheSensitivityOfTheItem() throws Exception {
        InspectionResult result = file().rule(RuleKind.CODES, "甲", "name")
                .rule(RuleKind.CODES, "甲", "id_number")
                .rule(RuleKind.CODES, "甲", "status")
                .of("欧阳明远," + GOOD + ",,,,,,公开");
        assertThat(result.findings())
                .extracting(finding ->
                        finding.samples().get(0).cells().values().iterator().next())
                .containsExactly("欧**远", "9*****************", "公开");
    }

    private InspectedFile file() {
        return new InspectedFile(folder);
    }

    private static List<Long> faults(InspectionResult result) {
        return result.findings().stream().map(Finding::faults).toList();
    }

    private static List<Long> checked(InspectionResult result) {
        return result.findings().stream().map(Finding::checked).toList();
    }

    /** ISO 7064 MOD 11-2, as GB 11643 says, by its recursive method rather than by weights. */
    private static String id(String body) {
        int product = 10;
        int check = 0;
        for (int i = 0; i < body.length(); i++) {
            check = (check + Character.digit(body.charAt(i), 10)) * 2 % 11;
        }
        int last = (12 - check) % 11;
        return body + (last == product ? "X" : String.valueOf(last));
    }

    /** ISO 7064 MOD 31-3 as GB 32100 says. */
    private static String code(String body) {
        String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += characters.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + characters.charAt((31 - sum % 31) % 31);
    }
}
