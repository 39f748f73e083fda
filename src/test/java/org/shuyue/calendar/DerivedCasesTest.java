package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of derived cases, each with its reason. Rows marked {@code reasoning} were worked out with the notice in
 * hand; rows marked {@code walk} by walking from day to day over it.
 */
class DerivedCasesTest {
    private static final List<String> PERIODS = List.of(
            "P1WD",
            "P5WD",
            "P7WD",
            "P15WD",
            "-P1WD",
            "-P3WD",
            "P5D",
            "P10D",
            "-P30D",
            "-P30D/PREV",
            "P1M",
            "P3M",
            "-P1M/PREV",
            "P1Y",
            "-P1Y/PREV",
            "MONTHLY05",
            "MONTHLY31",
            "PT12H");

    @ParameterizedTest
    @MethodSource("cases")
    void endWhereTheirReasonSays(Case derived) {
        Due due = NoticeCalendar.due(derived.received(), derived.period());

        assertThat(due.dueText()).as(derived.why()).isEqualTo(derived.due());
        assertThat(due.provisional()).as(derived.why()).isEqualTo(derived.provisional());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreeWithTheWalk(Case derived) {
        assertThat(DayWalk.answer(LocalDateTime.parse(derived.received()), derived.period()))
                .as(derived.why())
                .isEqualTo(new DayWalk.Answer(derived.due(), derived.provisional()));
    }

    @Test
    void areManyAndHaveTheirReasons() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        assertThat(cases()).extracting(Case::why).noneMatch(String::isBlank);
        assertThat(cases().stream().filter(derived -> derived.by().equals("reasoning")))
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void differNowhereFromTheWalkOnAnyDayOfTenYears() {
        LocalDate.of(2017, 12, 1)
                .datesUntil(LocalDate.of(2027, 3, 1))
                .forEach(date -> PERIODS.forEach(period -> {
                    LocalDateTime received = date.atTime(10, 0);
                    Due due = NoticeCalendar.due(received.toString(), period);

                    assertThat(new DayWalk.Answer(due.dueText(), due.provisional()))
                            .as(received + " " + period)
                            .isEqualTo(DayWalk.answer(received, period));
                }));
    }

    static List<Case> cases() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(DerivedCasesTest.class.getResourceAsStream("/calendar/derived-cases.csv")),
                StandardCharsets.UTF_8)) {
            return format.parse(file).getRecords().stream()
                    .map(DerivedCasesTest::row)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Case row(CSVRecord row) {
        return new Case(
                row.get("received"),
                row.get("period"),
                row.get("due"),
                Boolean.parseBoolean(row.get("provisional")),
                row.get("why"),
                row.get("by"));
    }

    record Case(String received, String period, String due, boolean provisional, String why, String by) {}
}
