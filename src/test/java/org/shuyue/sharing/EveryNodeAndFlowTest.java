package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;

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
class EveryNodeAndFlowTest {
    private static final Map<String, Object> ACCEPT = Map.of("checkDecision", "accept");
    private static final Map<String, Object> AGREE = Map.of("decision", "agree");

    @Autowired
    ShareWalk walk;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    MovableClock clock;

    @Autowired
    CaseWalk cases;

    @Test
    void ofTheDiagramIsPassed() {
        overdueThenAgreed();
        returnedThenRefused();
        notAccepted();
        agreedAsTable();
        withdrawal.withdraw(walk.applied(), "改为线下核对", walk.person("shenqing"));

        cases.everyNodeAndFlow("conditional-share");
    }

    private void overdueThenAgreed() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 6, 9, 0));
        walk.fireTimers(number);
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        walk.fireTimers(number);
        walk.complete(number, "shenhe", AGREE);
        assertThat(walk.hasEnded(number)).isTrue();
    }

    private void returnedThenRefused() {
        CaseNumber number = walk.applied();
        walk.complete(number, "shouli", Map.of("checkDecision", "return", "missing", "应用场景未写明办理环节"));
        Map<String, Object> completed = walk.application();
        completed.remove("resource");
        walk.complete(number, "shenqing", completed);
        walk.complete(number, "shouli", ACCEPT);
        walk.complete(
                number, "shenhe", Map.of("decision", "refuse", "refusalReasons", "超出法定职责", "refusalBasis", "《统计法》第九条"));
        assertThat(walk.hasEnded(number)).isTrue();
    }

    private void notAccepted() {
        CaseNumber number = walk.applied();
        walk.complete(number, "shouli", ShareWalk.notAccept("不属于共享范围"));
        assertThat(walk.hasEnded(number)).isTrue();
    }

    private void agreedAsTable() {
        Map<String, Object> fields = walk.application();
        fields.put("accessMethod", "table");
        CaseNumber number = walk.apply("shenqing", fields);
        walk.complete(number, "shouli", ACCEPT);
        walk.complete(number, "shenhe", AGREE);
        assertThat(walk.hasEnded(number)).isTrue();
    }
}
