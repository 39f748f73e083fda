package org.shuyue.opening;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EveryNodeAndFlowOfOpenRequestsTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    MovableClock clock;

    @Test
    void isPassed() {
        CaseNumber late = open.applied();
        remindAndEscalate(late);
        open.accepted(late);
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        walk.complete(late, "shenhe", OpenWalk.REFUSE);

        CaseNumber returned = open.applied();
        walk.complete(returned, "shouli", Map.of("checkDecision", "return", "missing", "请写明成果是否公开"));
        walk.complete(returned, "gongmin", OpenWalk.completion());
        open.accepted(returned);
        remindAndEscalate(returned);
        walk.complete(returned, "shenhe", OpenWalk.REFUSE);

        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        CaseNumber notAccepted = open.applied();
        walk.complete(notAccepted, "shouli", OpenWalk.notAccept("与资源无关的申请"));
        open.signed("dataset");
        withdrawal.withdraw(open.applied(), "改用其他数据", walk.person("gongmin"));

        walk.everyNodeAndFlow("open-data-request");
    }

    private void remindAndEscalate(CaseNumber number) {
        clock.set(LocalDateTime.of(2026, 3, 13, 9, 0));
        walk.fireTimers(number);
        clock.set(LocalDateTime.of(2026, 3, 17, 0, 0));
        walk.fireTimers(number);
    }
}
