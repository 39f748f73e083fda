package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shuyue.access.DataService;
import org.shuyue.access.Grants;
import org.shuyue.access.Holds;
import org.shuyue.access.TokenRefused;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SuspendedDuringObjectionTest {
    private static final ResourceId RESOURCE = new ResourceId(ObjectionWalk.RESOURCE);

    @Autowired
    CaseWalk walk;

    @Autowired
    RightsObjections objections;

    @Autowired
    OpenWalk open;

    @Autowired
    SuspendOpening suspension;

    @Autowired
    Grants grants;

    @Autowired
    DataService data;

    @Autowired
    Holds holds;

    @Test
    @Clause({"YC-30a", "YC-30b"})
    void takesEffectOnGrantsUntilTheObjectionIsDecided() {
        CaseNumber opened = open.signed("interface");
        String token = grants.issueToken(
                grants.ofCase(opened).orElseThrow().id(), walk.person("gongmin").id());
        CaseNumber number = walk.start("rights-objection", "qiye", ObjectionWalk.objection());
        assertThat(data.fetch(token, RESOURCE, 0, 5, null).rows()).isNotEmpty();

        suspension.suspend(number, "情况紧急", walk.person("zhuguan"));
        assertThatThrownBy(() -> data.fetch(token, RESOURCE, 0, 5, null))
                .isInstanceOf(TokenRefused.class)
                .hasMessageContaining("情况紧急");

        walk.complete(number, "zhuguan", ObjectionWalk.NOTIFY);
        walk.complete(number, "shenhe", ObjectionWalk.decide("goOn"));
        assertThat(data.fetch(token, RESOURCE, 0, 5, null).rows()).isNotEmpty();
    }

    @Test
    void isForTheAuthorityAndForTheProviderOnceItIsNotified() {
        CaseNumber number = walk.start("rights-objection", "qiye", ObjectionWalk.objection());
        for (String other : new String[] {"gongmin", "qiye", "weijian", "shenqing", "shenhe"}) {
            assertThatThrownBy(() -> suspension.suspend(number, "情况紧急", walk.person(other)))
                    .as(other)
                    .hasMessageContaining("无权中止");
        }
        walk.complete(number, "zhuguan", ObjectionWalk.NOTIFY);
        assertThatThrownBy(() -> suspension.suspend(number, " ", walk.person("shenhe")))
                .hasMessageContaining("请填写");
        suspension.suspend(number, "情况紧急", walk.person("lingdao"));
        assertThatThrownBy(() -> suspension.suspend(number, "情况紧急", walk.person("shenhe")))
                .hasMessageContaining("已经因本办件中止");
        walk.complete(number, "shenhe", ObjectionWalk.decide("goOn"));
        assertThat(holds.of(RESOURCE)).isEmpty();
        assertThatThrownBy(() -> suspension.suspend(number, "情况紧急", walk.person("shenhe")))
                .hasMessageContaining("已经办结");
    }
}
