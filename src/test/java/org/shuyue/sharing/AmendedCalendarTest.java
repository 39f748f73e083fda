package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.CalendarImport;
import org.shuyue.calendar.CalendarReport;
import org.shuyue.deadline.DeadlineMoved;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Notices;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.InventedNotice;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class AmendedCalendarTest {
    @Autowired
    ApplicationEvents events;

    @Autowired
    ShareWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    CalendarImport imports;

    @Autowired
    Ledger ledger;

    @Autowired
    Notices notices;

    @Test
    @Clause("YC-22c")
    void movesARunningDeadlineWithItsTimersAndTellsThePeople() {
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(deadline(number).provisional()).isTrue();

        imported();

        assertThat(events.stream(DeadlineMoved.class))
                .filteredOn(moved -> moved.deadline().caseNumber().equals(number))
                .extracting(DeadlineMoved::formerDue)
                .containsExactly("2027-01-04");
        RunningDeadline deadline = deadline(number);
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(deadline.provisional()).isFalse();
        assertThat(walk.task(number, "shenhe").dueAt()).isEqualTo(deadline.dueAt());
        for (String person : new String[] {"shenqing", "shenhe"}) {
            assertThat(notices.inbox(new PersonId(person), 1).rows().get(0).text())
                    .contains(number.value(), "2027-01-04", "2027-01-06");
        }
        clock.set(LocalDateTime.of(2027, 1, 5, 0, 0));
        assertThat(walk.fireTimers(number)).isZero();
        clock.set(LocalDateTime.of(2027, 1, 7, 0, 0));
        assertThat(walk.fireTimers(number)).isEqualTo(2);
        assertThat(deadline(number).breached()).isTrue();
    }

    @Test
    void keepsTheDayThatWasPromisedWhenItWouldComeEarlier() {
        clock.set(LocalDateTime.of(2027, 1, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2027, 2, 4));

        imported();

        assertThat(events.stream(DeadlineMoved.class))
                .noneMatch(moved -> moved.deadline().caseNumber().equals(number));
        assertThat(deadline(number).dueDate()).isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(deadline(number).provisional()).isFalse();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));
        assertThat(deadline(number).breached()).isFalse();
    }

    private void imported() {
        CalendarReport report = imports.importCsv(
                new ByteArrayInputStream(InventedNotice.OF_2027.getBytes(StandardCharsets.UTF_8)),
                new PersonId("admin"));
        assertThat(report.problems()).isEmpty();
    }

    private RunningDeadline deadline(CaseNumber number) {
        return ledger.of(number).get(0);
    }
}
