package org.shuyue.rulepack;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuyue.deadline.Rule;
import org.shuyue.support.Clause;
import org.shuyue.workflow.PackReading;

/** The register of clauses beside the rule packs: no limit is missing, none is wrong, none is made up. */
class ClausesInRulePackTest {
    /** The only limits that are no row, and why. */
    private static final Map<String, String> NOT_A_ROW =
            Map.of("WH-22", "the last day on which the measure holds: the validity of its rules, checked below");
    /** Limits that the register tells by a word, and what the source says of them in full. */
    private static final Map<String, List<String>> IN_OTHER_WORDS =
            Map.of("XA-S13", List.of("P1Y", "P6M"), "XA-10", List.of("P30D", "P1Y"));
    /**
     * Clauses without a limit whose rows are defaults of the product, and say so: how long an offer to sign stands,
     * how long a consent may take, how often types are reviewed, how long an emergency lasts, when coordination is asked about.
     */
    private static final Set<String> OF_THE_PRODUCT = Set.of("SP-10", "YC-20b", "YC-20c", "YC-22a", "YC-24", "YC-27");
    /** A row that is a default beside the limit that the source sets: the clock of what was asked for in time. */
    private static final Set<String> BESIDE_THE_LIMIT = Set.of("adhoc-delivery.deliver");
    /** Periods that the register says nobody has named yet. */
    private static final List<String> OPEN = List.of(
            "promptly",
            "named date",
            "at once",
            "configurable",
            "filled in",
            "set by the receiver",
            "after transfer",
            "end of the period of use",
            "by level");

    private static final Map<String, List<Rule>> PACKS = rules().stream().collect(groupingBy(Rule::clause));
    private static final Pattern COUNTED =
            Pattern.compile("(\\d+) (working day|day|month|year|hour|minute)s?(?: each)?");

    @ParameterizedTest
    @MethodSource("limits")
    void isStatedAsItStandsInTheRegister(Limit limit) {
        assertThat(PACKS).containsKey(limit.clause());
        if (limit.period() != null) {
            assertThat(PACKS.get(limit.clause()))
                    .filteredOn(rule -> !BESIDE_THE_LIMIT.contains(rule.id()))
                    .extracting(rule -> rule.period().toString())
                    .contains(limit.period())
                    .filteredOn(period -> !IN_OTHER_WORDS
                            .getOrDefault(limit.clause(), List.of())
                            .contains(period))
                    .containsOnly(limit.period());
        }
    }

    /** What no source says is never passed off as if one did. */
    @ParameterizedTest
    @MethodSource("limits")
    void saysThatItIsADefaultWhereTheSourceLeavesItOpen(Limit limit) {
        assertThat(PACKS.get(limit.clause())).allSatisfy(rule -> {
            boolean named = IN_OTHER_WORDS
                    .getOrDefault(limit.clause(), List.of())
                    .contains(rule.period().toString());
            if ((limit.open() && !named) || BESIDE_THE_LIMIT.contains(rule.id())) {
                assertThat(rule.citation()).contains("默认").contains("为准");
            } else {
                assertThat(rule.citation()).doesNotContain("默认");
            }
        });
    }

    @Test
    void namesEveryPeriodThatTheSourceHasInFull() {
        IN_OTHER_WORDS.forEach((clause, periods) -> assertThat(PACKS.get(clause))
                .extracting(rule -> rule.period().toString())
                .containsAll(periods));
    }

    @Test
    void isExcusedForAReasonOnlyWhereTheRegisterHasALimit() {
        assertThat(NOT_A_ROW.keySet())
                .isSubsetOf(register().map(row -> row.get("id")).toList());
        assertThat(PACKS).doesNotContainKeys(NOT_A_ROW.keySet().toArray(String[]::new));
        assertThat(limits()).hasSizeGreaterThan(55);
    }

    @Test
    void hasNoLimitThatTheRegisterDoesNotHave() {
        assertThat(PACKS.keySet())
                .filteredOn(clause -> !OF_THE_PRODUCT.contains(clause))
                .isSubsetOf(limits().map(Limit::clause).toList());
        assertThat(OF_THE_PRODUCT)
                .allSatisfy(clause -> assertThat(PACKS.get(clause))
                        .allSatisfy(rule ->
                                assertThat(rule.citation()).contains("默认").contains("为准")));
    }

    @Test
    @Clause("WH-22")
    void endsWithTheMeasureThatSetsIt() {
        assertThat(rules().stream().filter(rule -> rule.pack().equals("weihai")))
                .hasSize(4)
                .allMatch(rule -> LocalDate.of(2026, 11, 25).equals(rule.basis().validTo()));
        assertThat(rules().stream().filter(rule -> !rule.pack().equals("weihai")))
                .allMatch(rule -> rule.basis().validTo() == null);
    }

    @Test
    @Clause("EG-07b")
    void countsTheFaultsOfThePlatformInSupportHours() {
        assertThat(rules().stream().filter(rule -> rule.clause().startsWith("EG-07")))
                .hasSize(3)
                .allSatisfy(rule -> assertThat(rule.hours().support()).hasToString("09:00-18:00"));
    }

    static Stream<Limit> limits() {
        return register()
                .filter(row -> !NOT_A_ROW.containsKey(row.get("id")))
                .map(row -> new Limit(
                        row.get("id"),
                        period(row.get("limit"), row.get("clock_starts")),
                        OPEN.stream().anyMatch(row.get("limit")::startsWith)));
    }

    /** The limit in English, as a period; none where the register names none. */
    private static @Nullable String period(String limit, String clockStarts) {
        Matcher counted = COUNTED.matcher(limit);
        if (counted.find()) {
            String sign = clockStarts.startsWith("before ") ? "-" : "";
            return sign + unit(counted.group(2)).formatted(Integer.parseInt(counted.group(1)));
        }
        return switch (limit) {
            case "every year" -> "P1Y";
            case "every quarter" -> "P3M";
            case "every month" -> "P1M";
            case "by the 5th; next working day if a statutory holiday" -> "MONTHLY05";
            default -> {
                assertThat(OPEN).as("neither a period nor open: " + limit).anyMatch(limit::startsWith);
                yield null;
            }
        };
    }

    private static String unit(String english) {
        return switch (english) {
            case "working day" -> "P%dWD";
            case "day" -> "P%dD";
            case "month" -> "P%dM";
            case "year" -> "P%dY";
            case "hour" -> "PT%dH";
            default -> "PT%dM";
        };
    }

    private static Stream<CSVRecord> register() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream file = open("/calendar/clauses.csv")) {
            return format.parse(new InputStreamReader(file, StandardCharsets.UTF_8)).getRecords().stream()
                    .filter(row -> !row.get("limit").isBlank());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Rule> rules() {
        return new BuiltInPacks(PackReading.reader())
                .versions().stream()
                        .flatMap(version -> version.rules().stream())
                        .toList();
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ClausesInRulePackTest.class.getResourceAsStream(file));
    }

    record Limit(String clause, @Nullable String period, boolean open) {}
}
