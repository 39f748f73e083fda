package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReturnedRequestTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    ShareRequests requests;

    @Test
    void comesBackCompletedAndGoesOn() {
        CaseNumber number = returned();
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.RETURNED);

        Map<String, Object> completed = walk.application();
        completed.remove("resource");
        completed.put("requestedItems", List.of("registered_on"));
        completed.put("scenario", "补充：在救助对象复核环节逐人核对就业登记日期");
        walk.complete(number, "shenqing", completed);

        ShareRequest request = requests.find(number).orElseThrow();
        assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(request.wish().items()).containsExactly("registered_on");
        walk.complete(number, "shouli", Map.of("checkDecision", "accept"));
        walk.complete(number, "shenhe", Map.of("decision", "agree"));
        assertThat(requests.find(number).orElseThrow().decision().orElseThrow().grantedItems())
                .containsExactly("registered_on");
    }

    @Test
    void isReturnedOnceOnly() {
        CaseNumber number = returned();
        Map<String, Object> completed = walk.application();
        completed.remove("resource");
        walk.complete(number, "shenqing", completed);

        assertThatThrownBy(
                        () -> walk.complete(number, "shouli", Map.of("checkDecision", "return", "missing", "还缺系统说明材料")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("已经退回补正过一次");
    }

    @Test
    void saysWhatIsMissing() {
        CaseNumber number = walk.applied();

        assertThatThrownBy(() -> walk.complete(number, "shouli", Map.of("checkDecision", "return")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请填写“需要补正的全部内容”");
    }

    private CaseNumber returned() {
        CaseNumber number = walk.applied();
        walk.complete(number, "shouli", Map.of("checkDecision", "return", "missing", "应用场景未写明办理环节"));
        return number;
    }
}
