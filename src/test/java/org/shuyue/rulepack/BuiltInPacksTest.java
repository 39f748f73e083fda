package org.shuyue.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.PauseCause;
import org.shuyue.deadline.Rule;
import org.shuyue.support.Clause;
import org.shuyue.workflow.PackReading;

/** The rule packs as their decision tables state them. */
class BuiltInPacksTest {
    private static final PackReader READER = PackReading.reader();
    private static final List<PackVersion> PACKS = new BuiltInPacks(READER).versions();

    @ParameterizedTest
    @MethodSource("files")
    void passWhatAnUploadedOneMustPass(Path file) throws IOException {
        PackTable table = READER.read(Files.readString(file, StandardCharsets.UTF_8));

        assertThat(PackCheck.rules(table)).hasSameSizeAs(table.rows()).isEqualTo(PackCheck.readable(table));
        assertThat(file).hasFileName(table.id() + ".dmn");
        assertThat(table.title()).isNotBlank();
    }

    @Test
    void areTheFiveOfTheIssueEachWithItsSource() {
        assertThat(PACKS)
                .extracting(PackVersion::pack)
                .containsExactly("yancheng", "weihai", "siping", "xian", "e-gov");
        assertThat(PACKS).allSatisfy(pack -> assertThat(pack.description()).startsWith("来源："));
    }

    @Clause({"YC-11", "YC-17b", "YC-22b", "YC-22c", "YC-22h", "YC-23a", "YC-23b", "YC-25a", "YC-29b", "YC-51"})
    @ParameterizedTest
    @CsvSource({
        "yancheng, catalogue-update.update, P15WD, YC-11",
        "yancheng, quality-rectification.correct, P10WD, YC-17b",
        "yancheng, unconditional-share.open, P1WD, YC-22b",
        "yancheng, conditional-share.review, P5WD, YC-22c",
        "yancheng, county-conditional-share.review, P5WD, YC-22h",
        "yancheng, uncatalogued-request.answer, P7WD, YC-23a",
        "yancheng, uncatalogued-request.share, P7WD, YC-23b",
        "yancheng, data-correction.correct, P5WD, YC-25a",
        "yancheng, open-data-request.answer, P10WD, YC-29b",
        "yancheng, misuse-report.handle, P10WD, YC-51",
        "xian, breach-report.report, PT12H, XA-S8",
        "xian, service-request.respond, PT10M, XA-03b",
        "xian, payment.after-signing, P1M, XA-05a",
        "siping, periodic-delivery.deliver, MONTHLY05, SP-03b",
        "siping, adhoc-delivery.ask, -P3WD, SP-03c",
        "siping, agreement.renewal, -P30D, SP-07b",
        "siping, agreement.term, P2Y, SP-07a",
        "siping, agreement-signing.offer, P10WD, SP-10",
        "e-gov, platform-fault.respond, PT2SH, EG-07a"
    })
    void stateTheLimitAndItsClause(String pack, String ruleId, String period, String clause) {
        Rule rule = pack(pack).find(ruleId, LocalDate.of(2026, 3, 2)).orElseThrow();

        assertThat(rule.period()).hasToString(period);
        assertThat(rule.clause()).isEqualTo(clause);
        assertThat(rule.pack()).isEqualTo(pack);
    }

    @Test
    @Clause("YC-22c")
    void warnOneWorkingDayBeforeTheReviewEndsAndEscalateToSupervisorAndLeader() {
        Rule review = rule("conditional-share.review");

        assertThat(review.warningLeads()).containsExactly(Period.parse("-P1WD"));
        assertThat(review.escalationRoles()).containsExactly("supervisor", "leader");
        assertThat(review.trigger()).isEqualTo("转交提供部门");
    }

    @Test
    @Clause("XA-S8")
    void warnOfALeakTwoSixAndTenHoursAfterItAndNeverStopItsClock() {
        Rule report = rule("breach-report.report");

        assertThat(report.warningLeads()).extracting(Period::toString).containsExactly("-PT10H", "-PT6H", "-PT2H");
        assertThat(report.leeway()).isEqualTo(Rule.Leeway.NONE);
    }

    /** The measures say nothing of pauses, the contracts only of force majeure, and nobody of a longer period. */
    @Test
    @Clause({"XA-10", "SP-09a"})
    void letAClockStopOnlyWhereTheSourceSaysSo() {
        Set<String> pausing = rules().filter(
                        rule -> !rule.leeway().pauseCauses().isEmpty())
                .map(Rule::pack)
                .collect(Collectors.toSet());

        assertThat(pausing).containsExactlyInAnyOrder("xian", "siping");
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.leeway().pauseCauses()).isSubsetOf(PauseCause.FORCE_MAJEURE);
            assertThat(rule.leeway().pauseRoles()).isSubsetOf("authority", "operator");
            assertThat(rule.leeway().mostExtension()).isNull();
            assertThat(rule.leeway().pauseCauses().isEmpty() || rule.citation().contains("不可抗力"))
                    .as(rule.id())
                    .isTrue();
        });
    }

    @Test
    @Clause("WH-22")
    void goOnApplyingAfterTheirLastDayAndSaySo() {
        PackVersion weihai = pack("weihai");
        LocalDate last = LocalDate.of(2026, 11, 25);

        assertThat(weihai.find("quality-inspection.yearly", LocalDate.of(2021, 11, 25)))
                .isEmpty();
        assertThat(weihai.find("quality-inspection.yearly", last))
                .hasValueSatisfying(rule -> assertThat(rule.runOutOn(last)).isFalse());
        assertThat(weihai.find("quality-inspection.yearly", last.plusYears(1)))
                .hasValueSatisfying(
                        rule -> assertThat(rule.runOutOn(last.plusYears(1))).isTrue());
    }

    @Test
    void knowNoOtherRule() {
        assertThat(PACKS)
                .allSatisfy(pack -> assertThat(pack.find("no-such.rule", LocalDate.of(2026, 3, 2)))
                        .isEmpty());
    }

    @Test
    void nameEachRuleOnceInAllOfThem() {
        assertThat(rules().map(Rule::id)).doesNotHaveDuplicates().hasSizeGreaterThan(55);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes/calendar"))) {
            return Stream.concat(
                    files.filter(file -> file.toString().endsWith(".dmn")),
                    Stream.of(Path.of("src/main/resources/demo/yunchuan.dmn")))
                    .toList()
                    .stream();
        }
    }

    private static PackVersion pack(String id) {
        return PACKS.stream().filter(pack -> pack.pack().equals(id)).findFirst().orElseThrow();
    }

    private static Rule rule(String id) {
        return rules().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Rule> rules() {
        return PACKS.stream().flatMap(pack -> pack.rules().stream());
    }
}
