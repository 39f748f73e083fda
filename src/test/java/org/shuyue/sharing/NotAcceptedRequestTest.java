package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class NotAcceptedRequestTest {
    private static final String BASIS = "《公共数据管理办法》第二十二条";

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    ShareRequests requests;

    @Autowired
    Ledger ledger;

    @Autowired
    MockMvc web;

    @Test
    @Clause("YC-22f")
    void endsWithReasonsAndBasisBeforeAnyClockRuns() throws Exception {
        CaseNumber number = walk.applied();
        walk.complete(number, "shouli", ShareWalk.notAccept("申请事项不属于共享范围"));

        assertThat(walk.hasEnded(number)).isTrue();
        ShareRequest request = requests.find(number).orElseThrow();
        assertThat(request.nonAcceptanceReason()).contains("申请事项不属于共享范围");
        assertThat(request.nonAcceptanceBasis()).contains(BASIS);
        assertThat(ledger.of(number)).isEmpty();
        assertThat(cases.letters(number, "shenqing").get(0).text())
                .contains("申请事项不属于共享范围")
                .contains(BASIS);
        web.perform(get("/cases/" + number).with(user("shenqing")))
                .andExpect(content().string(containsString("申请事项不属于共享范围")))
                .andExpect(content().string(containsString(BASIS)));
    }

    @Test
    @Clause("YC-22f")
    void isRefusedWithoutALegalBasis() {
        CaseNumber number = walk.applied();
        for (Map<String, Object> without : List.<Map<String, Object>>of(
                Map.of("checkDecision", "notAccept", "nonAcceptanceReason", "申请事项不属于共享范围"),
                Map.of(
                        "checkDecision",
                        "notAccept",
                        "nonAcceptanceReason",
                        "申请事项不属于共享范围",
                        "nonAcceptanceBasis",
                        "   "))) {
            assertThatThrownBy(() -> walk.complete(number, "shouli", without))
                    .hasMessageContaining("请填写“不予受理的法律、法规依据”");
        }
        ShareRequest request = requests.find(number).orElseThrow();
        assertThatThrownBy(() -> request.refuseAcceptance("申请事项不属于共享范围", " ", Instant.EPOCH))
                .isInstanceOf(IllegalStateException.class);
        assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void saysWhyItIsNotAcceptedAlsoAfterItWasReturnedOnce() {
        CaseNumber number = walk.applied();
        walk.complete(number, "shouli", Map.of("checkDecision", "return", "missing", "应用场景未写明办理环节"));
        Map<String, Object> completed = walk.application();
        completed.remove("resource");
        walk.complete(number, "shenqing", completed);
        walk.complete(number, "shouli", ShareWalk.notAccept("补正后仍未写明用途"));
        assertThat(requests.find(number).orElseThrow().nonAcceptanceReason()).contains("补正后仍未写明用途");
    }
}
