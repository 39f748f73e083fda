package org.shuyue.deadline;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuyue.support.Clause;

/** The register of clauses beside the rule pack: no limit is missing, none is wrong, none is made up. */
class ClausesInRulePackTest {
    private static final String AT_ONCE = "at once: what is due at the moment itself has no length to count";
    private static final String CONFIGURED = "left to the agency, which sets it for itself";
    private static final String FILLED_IN = "a blank of a form contract, filled in for each agreement";

    /** Rows whose limit is no fixed period, and why. */
    private static final Map<String, String> NOT_A_PERIOD = Map.ofEntries(
            entry("YC-23c", "the date that the answer itself names"),
            entry("YC-30b", AT_ONCE),
            entry("YC-43", "promptly, and unlike YC-22b and YC-30a no default is stated"),
            entry("YC-44", AT_ONCE),
            entry("YC-F3", "the end of the period of use, a date of the grant"),
            entry("WH-15", CONFIGURED),
            entry("WH-18a", CONFIGURED),
            entry("WH-18b", CONFIGURED),
            entry("WH-22", "the last day on which the measure holds: validTo of its rules"),
            entry("XA-S10", CONFIGURED),
            entry("XA-S13", "a cycle by the level of the system; level 5 by special need"),
            entry("XA-S15", "after each transfer, without a length"),
            entry("XA-S21", AT_ONCE),
            entry("XA-S25", AT_ONCE),
            entry("SP-04b", AT_ONCE),
            entry("SP-06a", "set by the receiver in each notice"),
            entry("SP-08", AT_ONCE),
            entry("EG-01", FILLED_IN),
            entry("EG-04", FILLED_IN),
            entry("EG-06", FILLED_IN),
            entry("EG-07a", FILLED_IN),
            entry("EG-07b", FILLED_IN));

    private static final Map<String, List<PackRow>> PACK = pack().stream().collect(groupingBy(PackRow::clause));
    private static final Pattern COUNTED =
            Pattern.compile("(\\d+) (working day|day|month|year|hour|minute)s?(?: each)?");

    @ParameterizedTest
    @MethodSource("limits")
    void isStatedAsItStandsInTheRegister(Limit limit) {
        assertThat(PACK).containsKey(limit.clause());
        assertThat(PACK.get(limit.clause())).extracting(PackRow::period).containsOnly(limit.period());
    }

    @Test
    void isExcusedForAReasonOnlyWhereTheRegisterHasALimit() {
        assertThat(NOT_A_PERIOD.keySet())
                .isSubsetOf(register().map(row -> row.get("id")).toList());
        assertThat(NOT_A_PERIOD.values()).noneMatch(String::isBlank);
        assertThat(PACK).doesNotContainKeys(NOT_A_PERIOD.keySet().toArray(String[]::new));
        assertThat(limits()).hasSizeGreaterThan(35);
    }

    @Test
    void hasNoLimitThatTheRegisterDoesNotHave() {
        assertThat(PACK.keySet()).isSubsetOf(limits().map(Limit::clause).toList());
    }

    @Test
    @Clause("WH-22")
    void endsWithTheMeasureThatSetsIt() {
        assertThat(pack().stream().filter(row -> row.clause().startsWith("WH-")))
                .isNotEmpty()
                .allMatch(row -> row.validTo().equals("2026-11-25"));
    }

    static Stream<Limit> limits() {
        return register()
                .filter(row -> !NOT_A_PERIOD.containsKey(row.get("id")))
                .map(row -> new Limit(row.get("id"), period(row.get("limit"), row.get("clock_starts"))));
    }

    /** The limit in English, as a period. */
    private static String period(String limit, String clockStarts) {
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
            default -> throw new IllegalArgumentException("Neither a period nor excused: " + limit);
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

    private static List<PackRow> pack() {
        try (InputStream file = open("/processes/calendar/statutory-deadlines.dmn")) {
            return Dmn.readModelFromStream(file).getModelElementsByType(Rule.class).stream()
                    .map(ClausesInRulePackTest::row)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PackRow row(Rule rule) {
        List<String> outputs = rule.getOutputEntries().stream()
                .map(OutputEntry::getTextContent)
                .map(text -> text.strip().replace("\"", ""))
                .toList();
        return new PackRow(outputs.get(0), outputs.get(3), outputs.get(6));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ClausesInRulePackTest.class.getResourceAsStream(file));
    }

    record Limit(String clause, String period) {}

    private record PackRow(String period, String clause, String validTo) {}
}
