package org.shuyue.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuyue.screening.ScreeningReport.Finding;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.Clause;

/** A table on its way out. */
class ScreeningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Salt SALT = Salt.random();

    @ParameterizedTest
    @CsvSource({
        "keep, 高级工, 高级工",
        "truncate:3, 13800001234, 138*",
        "truncate:3, 𠮷田, 𠮷*",
        "month, 2026-02-14, 2026-02",
        "month, 2026年2月14日 10:00, 2026-02",
        "year, 20260214, 2026",
        "age:10, 1990-03-02, 30-39岁",
        "age:10, 1990-03-03, 30-39岁",
        "age:5, 35, 35-39岁",
        "district, 云川市临江县望江路12号, 云川市临江县",
        "round:100, 1250, 1300",
        "round:100, '1,249', 1200",
        "round:10, -15, -20",
    })
    void isMaskedAsTheRuleSays(String rule, String cell, String masked) {
        assertThat(MaskRule.parse(rule).mask(cell, SALT, TODAY)).contains(masked);
        assertThat(MaskRule.parse(rule).written()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"month, 不详", "year, 2026-13-01", "age:10, 2030-01-01", "district, 望江路12号", "round:100, 若干"})
    void saysNothingWhereTheRuleCannotBeApplied(String rule, String cell) {
        Screening screening = screening(List.of(field("x", "某项", rule)), Set.of(), Set.of());
        assertThat(screening.row(List.of(cell))).containsExactly("");
        assertThat(screening.report().unmasked()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hide", "truncate", "truncate:0", "keep:3", "round:x"})
    void refusesARuleThatThereIsNot(String rule) {
        assertThatThrownBy(() -> MaskRule.parse(rule))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("没有脱敏规则");
    }

    @Test
    void hashesAlikeInOneDeliveryAndOtherwiseInTheNext() {
        MaskRule hash = MaskRule.parse("hash");
        assertThat(hash.mask("沈青", SALT, TODAY)).isEqualTo(hash.mask("沈青", SALT, TODAY));
        assertThat(hash.mask("沈青", SALT, TODAY)).isNotEqualTo(hash.mask("沈青", Salt.random(), TODAY));
    }

    @Test
    @Clause("SP-02")
    void isHeldBackForAnIdentityNumberInARemark() {
        Screening screening =
                screening(List.of(field("county", "区县", "keep"), field("note", "备注", "keep")), Set.of(), Set.of());
        screening.row(List.of("临江县", "无"));
        screening.row(List.of("临江县", "本人证件９９０１０２１９９００３０７００１１，待核"));
        ScreeningReport report = screening.report();
        assertThat(report.clean()).isFalse();
        assertThat(report.sentence()).contains("“备注”列 1 处公民身份号码（第 2 行 990***").doesNotContain("19900307");
    }

    @Test
    @Clause("SP-02")
    void isHeldBackForAFieldThatNobodyApproved() {
        Screening screening = new Screening(
                new ScreeningPlan(
                        List.of(field("county", "区县", "keep"), field("wage", "工资", "keep")),
                        Set.of("county"),
                        Set.of(),
                        Set.of(),
                        5,
                        TODAY),
                SALT);
        screening.row(List.of("临江县", "5000"));
        assertThat(screening.report().unapproved()).containsExactly("工资");
        assertThat(screening.report().clean()).isFalse();
    }

    @Test
    @Clause("SP-02")
    void isHeldBackForNamesAndNumbersByTheirHeadingsUnlessMasked() {
        List<ScreenedField> plain = List.of(
                field("person_name", "姓名", "keep"),
                field("id_number", "公民身份号码", "keep"),
                field("phone", "联系电话", "keep"),
                field("unit_name", "单位名称", "keep"));
        Screening screening = screening(plain, Set.of(), Set.of());
        screening.row(List.of("沈青", "990102199003070019", "12800001234", "云川职业培训学校"));
        screening.row(List.of("沈*", "990***", "", "云川职业培训学校"));
        assertThat(screening.report().findings())
                .extracting(Finding::kind)
                .containsExactly(SensitiveKind.PERSON_NAME, SensitiveKind.CITIZEN_NUMBER, SensitiveKind.MOBILE);
        assertThat(screening.report().findings()).extracting(Finding::count).containsOnly(1L);

        Screening masked = screening(
                List.of(
                        field("person_name", "姓名", "hash"),
                        field("id_number", "公民身份号码", "truncate:2"),
                        field("phone", "联系电话", "approved")),
                Set.of(),
                Set.of());
        masked.row(List.of("沈青", "990102199003070019", "12800001234"));
        assertThat(masked.report().clean()).isTrue();
    }

    @Test
    @Clause("SP-02")
    void isHeldBackForACellThatCountsTooFew() {
        Screening screening = screening(
                List.of(field("county", "区县", "keep"), field("people", "人数", "keep")), Set.of(), Set.of("people"));
        List.of("0", "4", "5", "1,200", "13800001234").forEach(count -> screening.row(List.of("临江县", count)));
        assertThat(screening.report().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.shown()).contains("“人数”列 1 处人数过少的统计值（第 2 行 小于 5"));
    }

    @Test
    @Clause("SP-02")
    void isHeldBackForRowsOfWhichTooFewAreAlike() {
        List<ScreenedField> fields =
                List.of(field("county", "区县", "keep"), field("born", "出生日期", "age:10"), field("status", "状态", "keep"));
        Screening screening = screening(fields, Set.of("county", "born"), Set.of());
        IntStream.range(0, 6).forEach(i -> screening.row(List.of("临江县", "199" + i + "-01-01", "求职中")));
        screening.row(List.of("西浦区", "1950-01-01", "求职中"));
        assertThat(screening.report().sentence()).contains("“区县＋出生日期”列 1 处特征组合过于少见的行");

        Screening enough = screening(fields, Set.of("county", "born"), Set.of());
        IntStream.range(0, 5).forEach(i -> enough.row(List.of("临江县", "1980-01-01", "求职中")));
        assertThat(enough.report().clean()).isTrue();
    }

    @Test
    void looksAtAsManyCombinationsAsItCanRememberAndHoldsBackTheRest() {
        Screening screening = screening(List.of(field("no", "序号", "keep")), Set.of("no"), Set.of());
        IntStream.range(0, 100_010).forEach(i -> screening.row(List.of("第" + i)));
        assertThat(screening.report().findings()).extracting(Finding::count).containsExactly(100_010L);
    }

    private static Screening screening(List<ScreenedField> fields, Set<String> alike, Set<String> counts) {
        Set<String> names = fields.stream().map(ScreenedField::name).collect(java.util.stream.Collectors.toSet());
        return new Screening(new ScreeningPlan(fields, names, alike, counts, 5, TODAY), SALT);
    }

    private static ScreenedField field(String name, String label, String rule) {
        return new ScreenedField(name, label, MaskRule.parse(rule));
    }
}
