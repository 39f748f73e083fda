package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.support.ApplicationTest;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class WithdrawnRequestTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    ShareRequests requests;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Ledger ledger;

    @Autowired
    RuntimeService runtime;

    @Test
    void endsBeforeItIsAccepted() {
        CaseNumber number = walk.applied();
        withdrawal.withdraw(number, "改为线下核对", walk.person("shenqing"));

        assertThat(walk.hasEnded(number)).isTrue();
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void endsWhileItIsReviewedAndStopsTheClock() {
        CaseNumber number = walk.forwarded();
        withdrawal.withdraw(number, "改为线下核对", walk.person("shenqing"));

        assertThat(walk.hasEnded(number)).isTrue();
        assertThat(ledger.of(number).get(0).state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void isNotPossibleAfterTheAnswer() {
        CaseNumber number = walk.forwarded();
        walk.complete(number, "shenhe", Map.of("decision", "agree"));

        assertThatThrownBy(() -> withdrawal.withdraw(number, "改为线下核对", walk.person("shenqing")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("可能已经办结");
    }

    @Test
    void isTheApplicantsOwnAct() {
        CaseNumber number = walk.applied();

        assertThatThrownBy(() -> withdrawal.withdraw(number, "替他撤回", walk.person("shouli")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("只有申请人本人");
        assertThatThrownBy(() -> withdrawal.withdraw(number, "替他撤回", walk.person("rare")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void needsAReasonHoweverTheMessageComes() {
        CaseNumber number = walk.applied();

        assertThatThrownBy(() -> withdrawal.withdraw(number, " ", walk.person("shenqing")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请填写“撤回原因”");
        assertThatThrownBy(() -> runtime.createMessageCorrelation(Withdrawal.MESSAGE)
                        .processInstanceBusinessKey(number.value())
                        .correlate())
                .hasMessageContaining("没有登录");
        assertThatThrownBy(() -> runtime.createMessageCorrelation(Withdrawal.MESSAGE)
                        .processInstanceBusinessKey(number.value())
                        .setVariable("surprise", 1)
                        .correlate())
                .hasMessageContaining("没有“surprise”这个变量");
        assertThat(walk.hasEnded(number)).isFalse();
    }
}
