package org.shuyue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextNoticePolicyTest {
    private static final List<Year> KNOWN = List.of(Year.of(2025), Year.of(2026));

    @Test
    void looksOutForTheNextYearFromTheFirstOfOctober() {
        assertThat(NextNoticePolicy.awaited(KNOWN, LocalDate.of(2026, 9, 30))).isEmpty();
        assertThat(NextNoticePolicy.awaited(KNOWN, LocalDate.of(2026, 10, 1))).contains(Year.of(2027));
    }

    @Test
    void missesTheYearThatRuns() {
        assertThat(NextNoticePolicy.awaited(KNOWN, LocalDate.of(2027, 1, 4))).contains(Year.of(2027));
    }

    @Test
    void isContentOnceTheNoticeIsIn() {
        assertThat(NextNoticePolicy.awaited(KNOWN, LocalDate.of(2025, 12, 31))).isEmpty();
    }
}
