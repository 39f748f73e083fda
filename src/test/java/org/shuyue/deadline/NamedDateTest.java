package org.shuyue.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.CalendarDay;
import org.shuyue.calendar.Calendars;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A deadline whose last day the case itself names. */
@ApplicationTest
@Transactional
class NamedDateTest {
    private static final String RULE = "uncatalogued-request.share-promised";
    private static final CaseNumber CASE = new CaseNumber("XQ2026-900001");
    private static final AgencyId DUTY = new AgencyId("A0101");
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate PROMISED = LocalDate.of(2026, 4, 15);

    @Autowired
    Ledger ledger;

    @Autowired
    Recount recount;

    @Autowired
    Calendars calendars;

    @Test
    @Clause("YC-23c")
    void endsWithThatDayAndIsRemindedOfItAsTheRuleSays() {
        RunningDeadline promise = ledger.startNamed(CASE, RULE, DUTY, START, PROMISED);

        assertThat(promise.dueDate()).isEqualTo(PROMISED);
        assertThat(promise.dueAt()).isEqualTo(Instant.parse("2026-04-15T16:00:00Z"));
        assertThat(promise.clause()).isEqualTo("YC-23c");
        assertThat(promise.warnings()).containsExactly(Instant.parse("2026-04-14T01:00:00Z"));
        assertThat(ledger.startNamed(CASE, RULE, DUTY, START, PROMISED.plusDays(5)))
                .isEqualTo(promise);
        assertThat(ledger.running(CASE, "uncatalogued-request.share")).contains(promise);
        assertThat(ledger.running(CASE, "uncatalogued-request.answer")).isEmpty();
    }

    @Test
    @Clause("YC-23c")
    void isKeptByTheReplayAndMovesOnlyWhereItsDayBecomesOneOfRest() {
        RunningDeadline promise = ledger.startNamed(CASE, RULE, DUTY, START, PROMISED);

        assertThat(changes(LocalDate.of(2026, 4, 14), promise)).isEmpty();
        assertThat(changes(PROMISED, promise)).containsExactly(LocalDate.of(2026, 4, 16));
        assertThat(ledger.explain(promise, START).due().dueDate()).isEqualTo(PROMISED);
    }

    private List<LocalDate> changes(LocalDate rest, RunningDeadline promise) {
        CalendarDay day = new CalendarDay(rest, false, "假设", "假设", LocalDate.of(2026, 3, 1));
        return recount.preview(calendars.all().supposing("", List.of(day))).stream()
                .filter(changed -> changed.id() == promise.id())
                .map(ChangedDue::thenDueDate)
                .toList();
    }
}
