package org.shuyue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Page;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Clause("YC-09")
class CatalogueSearchTest {
    @Autowired
    Resources resources;

    @Test
    void findsAWordInCodeNameSummaryAndItems() {
        assertThat(codes(word("a0101-0001"))).containsExactly("A0101-0001");
        assertThat(codes(word("就业服务登记"))).contains("A0101-0001");
        assertThat(codes(word("求职、就业和技能"))).contains("A0101-0001");
        assertThat(codes(word("技能等级"))).contains("A0101-0001");
        assertThat(codes(word("SKILL_LEVEL"))).containsExactly("A0101-0001");
        assertThat(codes(word("就业 登记"))).contains("A0101-0001");
    }

    @Test
    void takesWildcardsLiterally() {
        assertThat(codes(word("%"))).allMatch(code -> !code.equals("A0101-0001"));
        assertThat(codes(word("就_服"))).isEmpty();
        assertThat(codes(word("!"))).isEmpty();
        assertThat(codes(word("' or '1'='1"))).isEmpty();
    }

    @Test
    void narrowsByAgencyTypesAndItem() {
        List<Resource> found = resources
                .search(new ResourceQuery(
                        "", new AgencyId("A0101"), SharingType.CONDITIONAL, OpeningType.CONDITIONAL, "技能等级", 1, 20))
                .rows();

        assertThat(found).extracting(resource -> resource.id().value()).containsExactly("A0101-0001");
        assertThat(found.get(0).items()).hasSize(12);
    }

    @Test
    void pagesThroughEverythingOnce() {
        List<String> all = new ArrayList<>();
        Page<Resource> page = resources.search(new ResourceQuery("", null, null, null, "", 1, 7));
        for (int number = 1; number <= page.pages(); number++) {
            all.addAll(codes(new ResourceQuery("", null, null, null, "", number, 7)));
        }

        assertThat(all).hasSize((int) page.total()).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void answersAPageBeyondTheLastWithNothing() {
        assertThat(resources
                        .search(new ResourceQuery("", null, null, null, "", 1_000_000, 200))
                        .rows())
                .isEmpty();
        assertThat(new ResourceQuery("", null, null, null, "", -3, 0))
                .isEqualTo(new ResourceQuery("", null, null, null, "", 1, 1));
    }

    private List<String> codes(ResourceQuery query) {
        return resources.search(query).rows().stream()
                .map(resource -> resource.id().value())
                .toList();
    }

    private static ResourceQuery word(String word) {
        return new ResourceQuery(word, null, null, null, "", 1, 200);
    }
}
