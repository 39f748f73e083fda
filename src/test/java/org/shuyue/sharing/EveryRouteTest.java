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

/** Every node and flow of the diagrams of subscription and county request. */
@ApplicationTest
class EveryRouteTest {
    private static final Map<String, Object> BACK = Map.of("countyDecision", "return", "missing", "请写明使用的系统");
    private static final String BASIS = "《公共数据管理办法》第二十一条";

    @Autowired
    RouteWalk walk;

    @Autowired
    ShareWalk city;

    @Autowired
    CaseWalk cases;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    MovableClock clock;

    @Test
    void ofASubscriptionIsPassed() {
        CaseNumber late = walk.subscribe("shenqing");
        clock.set(LocalDateTime.of(2026, 3, 3, 20, 1));
        cases.fireTimers(late);
        clock.set(LocalDateTime.of(2026, 3, 4, 0, 1));
        cases.fireTimers(late);
        cases.complete(late, "shouli", Map.of("openDecision", "open"));
        CaseNumber refused = walk.subscribe("quxu");
        cases.complete(refused, "dongping", BACK);
        cases.complete(refused, "quxu", RouteWalk.completed(walk.subscription()));
        cases.complete(refused, "dongping", RouteWalk.SUBMIT);
        cases.complete(
                refused,
                "shouli",
                Map.of(
                        "openDecision", "refuse",
                        "formalFault", "duplicate",
                        "refusalReasons", "已有有效的访问权限",
                        "refusalBasis", BASIS));
        cases.complete(walk.subscribe("quxu"), "dongping", RouteWalk.REFUSE_AT_COUNTY);
        withdrawal.withdraw(walk.subscribe("quxu"), "不再需要", cases.person("quxu"));

        cases.everyNodeAndFlow("unconditional-share");
    }

    @Test
    void ofACountyRequestIsPassed() {
        walk.grantedWhole();
        cases.complete(walk.applyFromCounty("quwei"), "dongping", RouteWalk.AGREE_AT_COUNTY);
        walk.revokeWhole();
        CaseNumber late = walk.applyFromCounty("quxu");
        cases.complete(late, "dongping", BACK);
        cases.complete(late, "quxu", RouteWalk.completed(city.application()));
        cases.complete(late, "dongping", RouteWalk.SUBMIT);
        cases.complete(late, "shouli", RouteWalk.ACCEPT);
        clock.set(LocalDateTime.of(2026, 3, 9, 0, 1));
        cases.fireTimers(late);
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 1));
        cases.fireTimers(late);
        cases.complete(late, "shenhe", Map.of("decision", "refuse", "refusalReasons", "超出法定职责", "refusalBasis", BASIS));
        CaseNumber notAccepted = walk.applyFromCounty("quxu");
        cases.complete(notAccepted, "dongping", RouteWalk.SUBMIT);
        cases.complete(
                notAccepted,
                "shouli",
                Map.of("checkDecision", "notAccept", "refusalReasons", "与在用接口重复", "refusalBasis", BASIS));
        cases.complete(walk.applyFromCounty("quxu"), "dongping", RouteWalk.REFUSE_AT_COUNTY);
        CaseNumber withdrawn = walk.applyFromCounty("quxu");
        withdrawal.withdraw(withdrawn, "不再需要", cases.person("quxu"));

        assertThat(cases.end(withdrawn)).isEqualTo("EndEvent_RequestWithdrawn");
        cases.everyNodeAndFlow("county-conditional-share");
    }
}
