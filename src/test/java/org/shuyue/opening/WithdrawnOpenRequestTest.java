package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class WithdrawnOpenRequestTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    OpenDataRequests requests;

    @Autowired
    Withdrawal withdrawal;

    @Test
    void endsAtAnyTimeBeforeItIsOpened() {
        CaseNumber early = open.applied();
        withdrawal.withdraw(early, "改用其他数据", walk.person("gongmin"));
        CaseNumber late = open.agreed("dataset");
        withdrawal.withdraw(late, "不同意协议条款", walk.person("gongmin"));

        assertThat(walk.end(early)).isEqualTo("EndEvent_OpenRequestWithdrawn");
        assertThat(walk.end(late)).isEqualTo("EndEvent_OpenRequestWithdrawn");
        assertThat(requests.get(late).state()).isEqualTo(OpenDataRequestState.WITHDRAWN);
    }

    @Test
    void isNotWithdrawnTwiceNorByAnotherCitizenNorAfterItIsOpened() {
        CaseNumber number = open.applied();
        assertThatThrownBy(() -> withdrawal.withdraw(number, "替他撤回", walk.person("qiye")))
                .hasMessageContaining("无权查看");
        withdrawal.withdraw(number, "改用其他数据", walk.person("gongmin"));
        assertThatThrownBy(() -> withdrawal.withdraw(number, "改用其他数据", walk.person("gongmin")))
                .hasMessageContaining("不能");
        CaseNumber opened = open.signed("dataset");
        assertThatThrownBy(() -> withdrawal.withdraw(opened, "不要了", walk.person("gongmin")))
                .hasMessageContaining("不能");
    }
}
