package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
class EveryNodeAndFlowOfObjectionsTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    /** Rolled back: the other tests need the resource open. */
    @Test
    @Transactional
    @Clause("YC-30a")
    void isPassedLateOnesToo() {
        CaseNumber late = walk.start("rights-objection", "gongmin", ObjectionWalk.objection());
        fireAt(late, LocalDateTime.of(2026, 3, 3, 21, 0));
        fireAt(late, LocalDateTime.of(2026, 3, 4, 0, 0));
        assertThat(walk.letters(late, "duban")).isNotEmpty();
        walk.complete(late, "zhuguan", ObjectionWalk.NOTIFY);
        fireAt(late, LocalDateTime.of(2026, 3, 5, 21, 0));
        fireAt(late, LocalDateTime.of(2026, 3, 6, 0, 0));
        assertThat(walk.letters(late, "lingdao")).isNotEmpty();
        assertThat(ledger.of(late))
                .allSatisfy(deadline -> assertThat(deadline.breachedAt()).isNotNull());
        walk.complete(late, "shenhe", ObjectionWalk.decide("goOn"));

        CaseNumber found = walk.start("rights-objection", "shenhe", ObjectionWalk.ownMotion("2026-03-05"));
        walk.complete(found, "shenhe", ObjectionWalk.decide("process"));
        walk.complete(found, "shenhe", Map.of("processResult", "删除求职意向"));

        CaseNumber takenBack = walk.start("rights-objection", "gongmin", ObjectionWalk.objection());
        withdrawal.withdraw(takenBack, "不再需要", walk.person("gongmin"));

        CaseNumber right = walk.start("rights-objection", "gongmin", ObjectionWalk.objection());
        walk.complete(right, "zhuguan", ObjectionWalk.NOTIFY);
        walk.complete(right, "shenhe", ObjectionWalk.decide("withdraw"));

        walk.everyNodeAndFlow("rights-objection");
    }

    private void fireAt(CaseNumber number, LocalDateTime moment) {
        clock.set(moment);
        walk.fireTimers(number);
    }
}
