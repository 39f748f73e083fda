package org.shuyue.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Holds;
import org.shuyue.deadline.DeadlineState;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two resources of two providers are thought to have leaked. */
@ApplicationTest
@Transactional
class FalseAlarmTest {
    private static final ResourceId ONE = new ResourceId("A0104-0001");
    private static final ResourceId OTHER = new ResourceId("A0105-0002");
    private static final String WHY = "经核查，网上出售的是公开数据，没有泄露";

    @Autowired
    CaseWalk walk;

    @Autowired
    BreachDecisions decisions;

    @Autowired
    ContainBreach containment;

    @Autowired
    BreachSheets sheets;

    @Autowired
    PublicWarnings warnings;

    @Autowired
    Holds holds;

    @Autowired
    Cases cases;

    @Autowired
    Ledger ledger;

    @Test
    @Clause("YC-44")
    void endsTheCaseByDecisionOfTheAuthorityAndLetsTheDataFlowAgain() {
        CaseNumber number = reported();
        BreachWalk.contain(walk, number);
        walk.complete(
                number,
                "zhuguan",
                "研判公开预警",
                Map.of("warningDecision", "publish", "warningTitle", "谨防诈骗", "warningText", "近期可能有人冒充办事机构来电。"));
        assertThat(holds.of(number)).hasSize(2);

        decisions.endAsFalseAlarm(number, WHY, walk.person("zhuguan"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_FalseAlarm");
        assertThat(holds.of(number)).isEmpty();
        assertThat(ledger.of(number))
                .extracting(RunningDeadline::state)
                .containsOnly(DeadlineState.CANCELLED, DeadlineState.MET);
        assertThat(cases.look(number).orElseThrow().state()).isEqualTo("误报办结");
        assertThat(warnings.of(number).get(0).withdrawalReason()).contains(WHY);
        assertThat(sheets.of(number).get(0).toString()).contains(WHY).contains("祝冠");
        assertThat(walk.letters(number, "quwei").get(0).text()).contains(WHY);
        for (String login : new String[] {"shouli", "zhuguan", "duban", "weijian", "weizhang"}) {
            assertThat(walk.subjects(number, login)).as(login).contains("数据泄露报告认定为误报");
        }
        assertThat(reported()).as("it may be reported anew").isNotEqualTo(number);
    }

    @Test
    @Clause("YC-44")
    void isFoundByTheCitysAuthorityOnlyWithReasonsAndBeforeTheEnd() {
        CaseNumber number = reported();
        for (String login : new String[] {"shouli", "quwei", "dongping", "weijian", "duban"}) {
            assertThat(decisions.mayEnd(number, walk.person(login))).as(login).isFalse();
            assertThatThrownBy(() -> decisions.endAsFalseAlarm(number, WHY, walk.person(login)))
                    .as(login)
                    .isInstanceOfAny(InputRefused.class, NotFound.class);
        }
        assertThatThrownBy(() -> decisions.endAsFalseAlarm(number, " ", walk.person("zhuguan")))
                .hasMessageContaining("请填写“认定误报的理由”");
        decisions.endAsFalseAlarm(number, WHY, walk.person("zhuguan"));
        assertThatThrownBy(() -> decisions.endAsFalseAlarm(number, WHY, walk.person("zhuguan")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("可能已经办结");
    }

    @Test
    @Clause("YC-44")
    void letsOneResourceGoBeforeTheEndWhileTheOtherStaysHeld() {
        CaseNumber number = reported();
        BreachWalk.contain(walk, number);
        assertThat(decisions.liftable(number, walk.person("zhuguan")))
                .extracting(LeakedResource::resource)
                .containsExactly(ONE, OTHER);
        assertThat(decisions.liftable(number, walk.person("shouli"))).isEmpty();
        assertThatThrownBy(() -> decisions.lift(number, ONE, "已查明未涉及", walk.person("shouli")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.lift(number, ONE, "无", walk.person("zhuguan")))
                .hasMessageContaining("应当填写 5 至 900 个字");

        LeakedResource held = decisions.liftable(number, walk.person("zhuguan")).get(0);
        decisions.lift(number, ONE, "已查明该资源未涉及", walk.person("zhuguan"));
        assertThatThrownBy(() -> containment.liftOne(number, held, "同时解除", Actor.SYSTEM))
                .as("of two at once the second")
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("他人刚刚解除");

        assertThat(holds.of(ONE)).isEmpty();
        assertThat(holds.of(OTHER)).isPresent();
        assertThatThrownBy(() -> decisions.lift(number, ONE, "已查明该资源未涉及", walk.person("zhuguan")))
                .hasMessageContaining("已经不在封控中");
        assertThat(sheets.of(number).toString()).contains("已查明该资源未涉及（祝冠，2026-03-02 09:00）");

        decisions.lift(number, OTHER, "令牌已更换，风险消除", walk.person("zhuguan"));
        BreachWalk.send(walk, number, Map.of());
        BreachWalk.judge(walk, number);
        BreachWalk.receipts(walk, number);
        BreachWalk.steps(walk, number);
        BreachWalk.close(walk, number);
        assertThat(walk.end(number)).as("nothing was left to lift").isEqualTo("EndEvent_ReportClosed");
    }

    @Test
    @Clause("XA-S8")
    void isSeenByEveryProviderOfWhatLeaked() {
        CaseNumber number = reported();
        assertThat(cases.view(number, walk.person("weijian")).number()).isEqualTo(number);
        assertThat(listed(number, "weijian")).isTrue();
        assertThat(listed(number, "shenhe")).as("provides nothing of it").isFalse();
        Map<String, Object> ofMine = new HashMap<>(BreachWalk.report("2026-03-02T08:00"));
        ofMine.put("leakedResources", "A0105-0002、A0101-0005");
        CaseNumber second = walk.start(BreachWalk.PROCESS, "rare", ofMine);
        assertThat(listed(second, "shenhe")).as("provides the second").isTrue();
        assertThat(cases.seenBy(walk.person("shenhe")).test(cases.look(second).orElseThrow()))
                .isTrue();
        assertThat(listed(second, "weijian")).isFalse();
        decisions.endAsFalseAlarm(number, WHY, walk.person("zhuguan"));
        decisions.endAsFalseAlarm(second, WHY, walk.person("zhuguan"));
    }

    private boolean listed(CaseNumber number, String login) {
        return cases.visibleTo(walk.person(login), new CaseQuery(number.value(), null, 1, 20)).rows().stream()
                .anyMatch(row -> row.number().equals(number));
    }

    private CaseNumber reported() {
        Map<String, Object> fields = new HashMap<>(BreachWalk.report("2026-03-02T08:00"));
        fields.put("leakedResources", ONE + "、" + OTHER);
        return walk.start(BreachWalk.PROCESS, "quwei", fields);
    }
}
