package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.access.Holds;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class OwnMotionTest {
    private static final ResourceId RESOURCE = new ResourceId(ObjectionWalk.RESOURCE);

    @Autowired
    CaseWalk walk;

    @Autowired
    RightsObjections objections;

    @Autowired
    Holds holds;

    @Autowired
    Ledger ledger;

    @Test
    @Clause("YC-30b")
    void suspendsAtOnceAndIsVerifiedByTheProviderItself() {
        CaseNumber number = walk.start("rights-objection", "shenhe", ObjectionWalk.ownMotion("2026-03-02"));

        assertThat(holds.of(RESOURCE))
                .hasValueSatisfying(hold -> assertThat(hold.caseNumber()).isEqualTo(number));
        RunningDeadline suspend = ledger.of(number).get(0);
        assertThat(suspend.ruleId()).isEqualTo("rights-objection.suspend");
        assertThat(suspend.clause()).isEqualTo("YC-30b");
        assertThat(suspend.breachedAt()).isNull();
        assertThat(walk.tasks(number, "zhuguan")).isEmpty();

        walk.complete(number, "shenhe", ObjectionWalk.decide("goOn"));
        assertThat(holds.of(RESOURCE)).isEmpty();
        assertThat(walk.end(number)).isEqualTo("EndEvent_OpeningGoesOn");
    }

    @Test
    @Clause("YC-30b")
    void isLateWhenWhatWasFoundWasNotSuspendedAtOnce() {
        CaseNumber number = walk.start("rights-objection", "shenhe", ObjectionWalk.ownMotion("2026-02-25"));

        assertThat(ledger.of(number).get(0).breachedAt()).isNotNull();
        walk.complete(number, "fuhe", ObjectionWalk.decide("goOn"));
    }

    @ParameterizedTest
    @CsvSource({
        "shenhe, 2026-03-03, 不能晚于今天",
        "shenhe, 2024-03-03, 一年以前",
        "shenhe, '', 请填写“发现日期”",
        "weijian, 2026-03-02, 只有提供部门",
        "gongmin, 2026-03-02, 只有提供部门"
    })
    void isRefusedToOthersAndOnWrongDays(String login, String day, String told) {
        assertThatThrownBy(() -> walk.start("rights-objection", login, ObjectionWalk.ownMotion(day)))
                .hasMessageContaining(told);
        assertThat(holds.of(RESOURCE)).isEmpty();
    }
}
