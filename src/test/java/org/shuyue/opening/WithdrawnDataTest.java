package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shuyue.access.DataService;
import org.shuyue.access.Grants;
import org.shuyue.access.Holds;
import org.shuyue.access.TokenRefused;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
class WithdrawnDataTest {
    private static final ResourceId RESOURCE = new ResourceId(ObjectionWalk.RESOURCE);

    @Autowired
    CaseWalk walk;

    @Autowired
    RightsObjections objections;

    @Autowired
    OpenWalk open;

    @Autowired
    Resources resources;

    @Autowired
    Grants grants;

    @Autowired
    DataService data;

    @Autowired
    Holds holds;

    /** Rolled back: the other tests need the resource open. */
    @Test
    @Transactional
    @Clause("YC-30a")
    void leavesTheOpenCatalogueAndTheHandsOfThoseWhoHadIt() {
        CaseNumber opened = open.signed("interface");
        String token = grants.issueToken(
                grants.ofCase(opened).orElseThrow().id(), walk.person("gongmin").id());
        CaseNumber awaiting = open.agreed("dataset");

        CaseNumber number = walk.start("rights-objection", "qiye", ObjectionWalk.objection());
        walk.complete(number, "zhuguan", ObjectionWalk.NOTIFY_AND_SUSPEND);
        assertThat(holds.of(RESOURCE)).isPresent();
        walk.complete(number, "shenhe", ObjectionWalk.decide("withdraw"));

        assertThat(walk.end(number)).isEqualTo("EndEvent_DataWithdrawn");
        assertThat(resources.find(RESOURCE).openingType()).isEqualTo(OpeningType.NOT_OPEN);
        assertThat(resources.find(RESOURCE).openingBasis()).contains("第二十五条");
        assertThat(holds.of(RESOURCE)).isEmpty();
        assertThatThrownBy(() -> data.fetch(token, RESOURCE, 0, 5, null))
                .isInstanceOf(TokenRefused.class)
                .hasMessageContaining("撤回数据");
        assertThat(walk.subjects(opened, "gongmin")).contains("开放的数据已撤回");
        assertThatThrownBy(() -> walk.complete(awaiting, "gongmin", open.signature(awaiting, "gongmin")))
                .hasMessageContaining("已不再有条件开放");
        assertThatThrownBy(() -> walk.start("open-data-request", "qiye", OpenWalk.application()))
                .hasMessageContaining("没有编码为");
    }
}
