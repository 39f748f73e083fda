package org.shuyue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class ReplacedDatasetTest {
    private static final PersonId OPERATOR = new PersonId("shouli");
    private static final ResourceId RESOURCE = new ResourceId("T-1");

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    Datasets datasets;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void withANameAndADay() {
        catalogue.importFile(
                "一.csv",
                new CatalogueFile()
                                .row(
                                        "T-1",
                                        "xm",
                                        Map.of(CatalogueColumn.ITEM_LABEL, "姓名", CatalogueColumn.ITEM_LENGTH, "5"))
                                .row(
                                        "T-1",
                                        "rq",
                                        Map.of(CatalogueColumn.ITEM_LABEL, "日期", CatalogueColumn.ITEM_TYPE, "日期型"))
                                .stream(),
                OPERATOR);
    }

    @Test
    void takesLabelsOrNamesInAnyOrder() {
        ImportReport report = replace("日期,XM\n2026-03-02,张𠮷㛃\n,'=李\n");

        assertThat(report).isEqualTo(new ImportReport(2, 2, 0, List.of()));
        assertThat(datasets.rows(RESOURCE, List.of("xm", "rq"), 0, 10))
                .containsExactly(Map.of("xm", "张𠮷㛃", "rq", "2026-03-02"), Map.of("xm", "=李", "rq", ""));
        assertThat(events.stream(DatasetReplaced.class).map(DatasetReplaced::rows))
                .containsExactly(2L);
    }

    @Test
    void takesThePlaceOfAllRowsBefore() {
        replace("姓名,日期\n甲,\n乙,\n丙,\n");

        assertThat(replace("姓名,日期\n丁,\n")).isEqualTo(new ImportReport(1, 0, 1, List.of()));
        assertThat(datasets.rows(RESOURCE, List.of("xm"), 0, 10)).containsExactly(Map.of("xm", "丁"));
        assertThat(datasets.count(RESOURCE)).isEqualTo(1);
    }

    @Test
    void staysAsItWasWhenARowIsWrong() {
        replace("姓名,日期\n甲,\n");

        ImportReport report = replace("姓名,日期\n乙,\n一二三四五六,2026-02-30\n丙,2026-03-02,多\n");

        assertThat(report.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(tuple(3, "姓名"), tuple(3, "日期"), tuple(4, ""));
        assertThat(datasets.rows(RESOURCE, List.of("xm"), 0, 10)).containsExactly(Map.of("xm", "甲"));
    }

    @Test
    void refusesAHeaderThatIsNotTheItems() {
        assertThat(replace("姓名,时间\n甲,\n").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("不认识的列 “时间”").contains("缺少的列 “日期”"));
        assertThat(replace("姓名,xm,日期\n甲,,\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("重复的列"));
    }

    @Test
    void isPagedByRowWithoutGaps() {
        StringBuilder csv = new StringBuilder("姓名,日期\n");
        for (int i = 1; i <= 1203; i++) {
            csv.append(i).append(",\n");
        }
        replace(csv.toString());

        List<String> names = new ArrayList<>();
        List<Map<String, String>> page;
        do {
            page = datasets.rows(RESOURCE, List.of("xm"), names.size(), 500);
            page.forEach(row -> names.add(row.getOrDefault("xm", "")));
        } while (page.size() == 500);
        assertThat(names)
                .hasSize(1203)
                .doesNotHaveDuplicates()
                .startsWith("1", "2")
                .endsWith("1203");
    }

    @Test
    void refusesUnknownItemsAndAbsurdPages() {
        assertThatThrownBy(() -> datasets.rows(RESOURCE, List.of("xm", "phone"), 0, 10))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("没有信息项“phone”");
        assertThatThrownBy(() -> datasets.rows(RESOURCE, List.of("xm"), -1, 10)).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> datasets.rows(RESOURCE, List.of("xm"), 0, 0)).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> datasets.replace(new ResourceId("T-9"), stream("x"), OPERATOR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void hasNothingBeforeTheFirstFile() {
        assertThat(datasets.has(RESOURCE)).isFalse();
        assertThat(datasets.rows(RESOURCE, List.of("xm"), 0, 10)).isEmpty();
    }

    private ImportReport replace(String csv) {
        return datasets.replace(RESOURCE, stream(csv), OPERATOR);
    }

    private static InputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
