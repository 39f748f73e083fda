package org.shuyue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@ApplicationTest
class DemoCatalogueTest {
    private static final ResourceId EMPLOYMENT = new ResourceId("A0101-0001");
    private static final ResourceId WORKING_DAYS = new ResourceId("A0001-0001");

    @Autowired
    Resources resources;

    @Autowired
    Datasets datasets;

    @Autowired
    CatalogueDemo demo;

    @Test
    @Clause({"YC-09", "YC-10", "YC-19", "YC-20a", "YC-26"})
    void holdsSixtyEntriesOfEveryTypeInOrder() throws IOException {
        Set<String> codes = codes();
        List<Resource> all = resources.search(ResourceQuery.everything()).rows().stream()
                .filter(resource -> codes.contains(resource.id().value()))
                .toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all).extracting(Resource::sharingType).contains(SharingType.values());
        assertThat(all).extracting(Resource::openingType).contains(OpeningType.values());
        assertThat(all).extracting(Resource::provider).contains(new AgencyId("A0101"), new AgencyId("A0202"));
        assertThat(all).allSatisfy(resource -> {
            assertThat(SharingBasisPolicy.faults(resource)).isEmpty();
            assertThat(resource.items()).hasSizeBetween(4, 12);
        });
    }

    /** Other tests add entries of their own. */
    private static Set<String> codes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/demo/catalogue.csv"))) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void servesGeneratedRowsItemByItem() {
        List<Map<String, String>> rows = datasets.rows(EMPLOYMENT, List.of("phone", "person_name"), 48, 3);

        assertThat(datasets.count(EMPLOYMENT)).isEqualTo(300);
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.keySet()).containsExactly("phone", "person_name"));
        assertThat(rows.get(1).get("person_name")).containsAnyOf("𠮷", "㛃", "䶮", "𫟼", "𬱖");
    }

    @Test
    void inventsNobodyWhoCouldExist() {
        assertThat(datasets.rows(EMPLOYMENT, List.of("id_number"), 0, 300))
                .extracting(row -> row.get("id_number"))
                .allMatch(number -> number.matches("9900\\d{13}[0-9X]"));
    }

    @Test
    void servesTheWorkingDaysOfTheNotices() {
        assertThat(datasets.rows(WORKING_DAYS, List.of("date", "kind", "name", "notice", "published"), 0, 1))
                .containsExactly(Map.of(
                        "date", "2018-01-01",
                        "kind", "放假",
                        "name", "元旦",
                        "notice", "国办发明电〔2017〕12号",
                        "published", "2017-11-30"));
    }

    @Test
    void isLoadedOnce() throws Exception {
        Page<Resource> before = resources.search(ResourceQuery.everything());

        demo.run(new DefaultApplicationArguments());

        assertThat(resources.search(ResourceQuery.everything())).isEqualTo(before);
    }

    @Test
    @Clause("YC-12")
    void reportsTheDatumThatTwoResourcesTakeFromOneSource() {
        assertThat(resources.duplicates())
                .filteredOn(duplicate -> duplicate.sourceSystem().equals("就业管理信息系统"))
                .extracting(Duplicate::datum)
                .contains("姓名", "公民身份号码");
    }

    @Test
    void tellsWhatItDoesNotHave() {
        assertThat(resources.look(new ResourceId("A9999-0001"))).isEmpty();
        assertThatThrownBy(() -> resources.find(new ResourceId("A9999-0001")))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("A9999-0001");
    }
}
