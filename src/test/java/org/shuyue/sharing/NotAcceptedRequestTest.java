package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class NotAcceptedRequestTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    ShareRequests requests;

    @Autowired
    Ledger ledger;

    @Test
    void endsWithItsReasonBeforeAnyClockRuns() {
        CaseNumber number = walk.applied();
        walk.complete(number, "shouli", Map.of("checkDecision", "notAccept", "nonAcceptanceReason", "申请事项不属于共享范围"));

        assertThat(walk.hasEnded(number)).isTrue();
        assertThat(requests.find(number).orElseThrow().nonAcceptanceReason()).contains("申请事项不属于共享范围");
        assertThat(ledger.of(number)).isEmpty();
    }
}
