package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class OverdueOpenRequestTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Test
    @Clause("YC-29b")
    void isDueTenWorkingDaysAfterItsReceipt() {
        CaseNumber number = open.applied();

        RunningDeadline deadline = ledger.of(number).get(0);
        assertThat(deadline.clause()).isEqualTo("YC-29b");
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 3, 16));
        clock.set(LocalDateTime.of(2026, 3, 4, 9, 0));
        open.accepted(number);
        assertThat(ledger.of(number)).hasSize(1);
    }

    @Test
    @Clause("YC-29b")
    void isRemindedOfAndEscalatedAndStaysOpen() {
        CaseNumber number = open.accepted(open.applied());
        clock.set(LocalDateTime.of(2026, 3, 13, 9, 0));
        walk.fireTimers(number);
        assertThat(walk.letters(number, "shenhe")).hasSizeGreaterThan(1);

        clock.set(LocalDateTime.of(2026, 3, 17, 0, 0));
        walk.fireTimers(number);
        assertThat(ledger.of(number).get(0).breachedAt()).isNotNull();
        assertThat(walk.letters(number, "duban")).isNotEmpty();
        assertThat(walk.letters(number, "lingdao")).isNotEmpty();
        walk.complete(number, "shenhe", OpenWalk.REFUSE);
        assertThat(walk.end(number)).isEqualTo("EndEvent_OpeningRefused");
    }
}
