package org.shuyue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class CatalogueRoundTripTest {
    private static final PersonId OPERATOR = new PersonId("shouli");
    private static final ResourceId RARE = new ResourceId("T-1");

    @Autowired
    Resources resources;

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    CatalogueExport export;

    @Autowired
    ApplicationEvents events;

    @Test
    void changesNothingAsCsv() {
        takeRareTexts();
        List<Resource> before = resources.search(ResourceQuery.everything()).rows();

        ImportReport report = take("目录.csv", csv());

        assertThat(report.problems()).isEmpty();
        assertThat(report)
                .extracting(ImportReport::added, ImportReport::changed)
                .containsExactly(0, 0);
        assertThat(report.rows()).isGreaterThan(400);
        assertThat(resources.search(ResourceQuery.everything()).rows()).isEqualTo(before);
    }

    @Test
    void changesNothingAsXlsx() {
        takeRareTexts();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.xlsx(ResourceQuery.everything(), out);

        ImportReport report = take("目录.xlsx", out.toByteArray());

        assertThat(report.problems()).isEmpty();
        assertThat(report)
                .extracting(ImportReport::added, ImportReport::changed)
                .containsExactly(0, 0);
        assertThat(report.rows()).isGreaterThan(400);
    }

    @Test
    void keepsRareCharactersQuotesAndLines() {
        takeRareTexts();

        Resource rare = resources.find(RARE);
        assertThat(rare.name()).isEqualTo("张三😀𠮷㛃");
        assertThat(rare.summary()).isEqualTo("=1+1");
        assertThat(rare.sharingConditions()).isEqualTo("第一行，\"引号\"\n第二行");
    }

    @Test
    void writesNoFormulaIntoCsv() {
        takeRareTexts();

        assertThat(new String(csv(), StandardCharsets.UTF_8))
                .contains(",'=1+1,")
                .startsWith("\uFEFF资源代码,");
    }

    @Test
    void exportsWhatTheQueryAsksFor() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.csv(new ResourceQuery("就业服务登记", new AgencyId("A0101"), null, null, "", 9, 1), out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(12)
                .allMatch(line -> line.startsWith("A0101-0001,"));
    }

    @Test
    @Clause("YC-19")
    void changesAnExistingEntryAndTellsTheTrailHow() {
        take("一.csv", new CatalogueFile().row("T-1", "a").row("T-1", "b"));
        Resource before = resources.find(RARE);

        ImportReport report =
                take("二.csv", new CatalogueFile().row("T-1", "a", Map.of(CatalogueColumn.SHARING_TYPE, "无条件共享")));

        assertThat(report).isEqualTo(new ImportReport(1, 0, 1, List.of()));
        assertThat(resources.find(RARE).sharingType()).isEqualTo(SharingType.UNCONDITIONAL);
        assertThat(resources.find(RARE).items()).hasSize(1);
        assertThat(resources.find(RARE).publishedAt()).isEqualTo(before.publishedAt());
        assertThat(events.stream(ResourceChanged.class)).singleElement().satisfies(event -> {
            assertThat(event.details()).containsEntry("共享类型", "有条件共享 → 无条件共享").containsEntry("信息项", "信息项a、信息项b → 信息项a");
            assertThat(event.actor().person()).isEqualTo(OPERATOR);
        });
        assertThat(events.stream(CatalogueImported.class)).hasSize(2);
    }

    @Test
    @Clause("YC-20a")
    void takesNothingWhenARowIsWrong() {
        ImportReport report = take(
                "错.csv",
                new CatalogueFile()
                        .row("T-1", "a")
                        .row("T-2", "a", Map.of(CatalogueColumn.SHARING_BASIS, "", CatalogueColumn.PROVIDER, "A9999")));

        assertThat(report).extracting(ImportReport::rows, ImportReport::added).containsExactly(2, 0);
        assertThat(report.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactlyInAnyOrder(tuple(3, "提供机构代码"), tuple(3, "共享依据"));
        assertThat(resources.look(RARE)).isEmpty();
        assertThat(events.stream(CatalogueImported.class)).isEmpty();
    }

    @Test
    void refusesAWrongHeaderAsAReport() {
        ImportReport report = take("错.csv", new CatalogueFile().header("代码,名称").row("T-1", "a"));

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message()).startsWith("表头不对");
        });
    }

    private void takeRareTexts() {
        ImportReport report = take(
                "一.csv",
                new CatalogueFile()
                        .row(
                                "T-1",
                                "a",
                                Map.of(
                                        CatalogueColumn.NAME, "张三😀𠮷㛃",
                                        CatalogueColumn.SUMMARY, "'=1+1",
                                        CatalogueColumn.SHARING_CONDITIONS, "第一行，\"引号\"\r\n第二行")));
        assertThat(report.problems()).isEmpty();
    }

    private byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.csv(ResourceQuery.everything(), out);
        return out.toByteArray();
    }

    private ImportReport take(String name, byte[] file) {
        return take(name, new ByteArrayInputStream(file));
    }

    private ImportReport take(String name, CatalogueFile file) {
        return take(name, file.stream());
    }

    private ImportReport take(String name, InputStream file) {
        return catalogue.importFile(name, file, OPERATOR);
    }
}
