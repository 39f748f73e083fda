package org.shuyue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.support.Clause;
import org.springframework.util.unit.DataSize;

class FaultyCatalogueFileTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final CatalogueReading reading =
            new CatalogueReading(agency -> agency.value().equals("A0101"), NOW, 100);

    @Test
    void isRightWhenNothingIsWrong() {
        read(new CatalogueFile().row("T-1", "a").row("T-1", "b").row("T-2", "a").stream());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).isEqualTo(3);
        assertThat(reading.resources())
                .extracting(resource -> resource.items().size())
                .containsExactly(2, 1);
    }

    @Test
    void namesEveryColumnOfTheHeaderThatIsMissingOrUnknown() {
        UnreadableFile refused = refusal(new CatalogueFile().header("资源代码,资源代码,名字").row("T-1", "a").stream());

        assertThat(refused)
                .hasMessageContaining("缺少列 “资源名称”")
                .hasMessageContaining("不认识的列 “名字”")
                .hasMessageContaining("重复的列 “资源代码”");
    }

    @Test
    @Clause("YC-20a")
    void tellsOfAMissingLegalBasisAndMissingConditions() {
        read(new CatalogueFile()
                        .row(
                                "T-1",
                                "a",
                                Map.of(CatalogueColumn.SHARING_BASIS, "", CatalogueColumn.SHARING_CONDITIONS, "无"))
                        .row(
                                "T-2",
                                "a",
                                Map.of(CatalogueColumn.SHARING_TYPE, "不予共享", CatalogueColumn.SHARING_BASIS, "—"))
                        .stream());

        assertThat(reading.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(tuple(2, "共享条件"), tuple(2, "共享依据"), tuple(3, "共享依据"));
        assertThat(reading.problems().get(2).message()).isEqualTo("不予共享的资源必须填写法律、法规依据，请写明名称和条款");
    }

    @Test
    @Clause("YC-26")
    void tellsOfMissingConditionsAndBasisOfOpening() {
        read(new CatalogueFile()
                        .row("T-1", "a", Map.of(CatalogueColumn.OPENING_TYPE, "有条件开放"))
                        .row("T-2", "a", Map.of(CatalogueColumn.OPENING_BASIS, ""))
                        .stream());

        assertThat(reading.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(tuple(2, "开放条件"), tuple(3, "开放依据"));
    }

    @ParameterizedTest
    @Clause({"YC-10", "YC-19"})
    @CsvSource({
        "CODE, A 0101, 无效",
        "CODE, 资源一, 无效",
        "NAME, '', 不能为空",
        "PROVIDER, '', 不能为空",
        "PROVIDER, A9999, 没有代码为“A9999”的机构",
        "COLLECTOR, 人社 局, 没有代码为“人社 局”的机构",
        "SHARING_TYPE, 部分共享, 可填：无条件共享、有条件共享、不予共享",
        "OPENING_TYPE, 公开, 可填：无条件开放、有条件开放、不予开放",
        "UPDATE_FREQUENCY, 偶尔, 可填：实时、每日",
        "LEVEL, '', 不能为空",
        "ITEM_NAME, 1st, 无效",
        "ITEM_NAME, 姓名, 无效",
        "ITEM_LABEL, '', 不能为空",
        "ITEM_TYPE, 汉字, 可填：字符型",
        "ITEM_LENGTH, 很长, 应为 1 到 65535 的整数",
        "ITEM_LENGTH, '', 必须填写数据长度",
        "ITEM_LENGTH, 0, 应为 1 到 65535 的整数",
        "ITEM_SENSITIVITY, 绝密, 可填：一般",
        "ITEM_SHARED, Y, 可填：是、否"
    })
    void tellsLineColumnAndWhatToDo(CatalogueColumn column, String text, String message) {
        read(new CatalogueFile().row("T-1", "a").row("T-2", "a", Map.of(column, text)).stream());

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column.header());
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void refusesTextsThatAreTooLong() {
        read(new CatalogueFile().row("T-1", "a", Map.of(CatalogueColumn.SUMMARY, "长".repeat(10_000))).stream());

        assertThat(reading.problems()).containsExactly(new RowProblem(2, "资源摘要", "有 10000 字，最多 2000 字，请精简"));
    }

    @Test
    void countsARareCharacterAsOne() {
        read(new CatalogueFile().row("T-1", "a", Map.of(CatalogueColumn.NAME, "𠮷".repeat(200))).stream());

        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void refusesControlCharacters() {
        read(new CatalogueFile().row("T-1", "a", Map.of(CatalogueColumn.NAME, "试\u0007验")).stream());

        assertThat(reading.problems()).extracting(RowProblem::column).containsExactly("资源名称");
    }

    @Test
    void refusesACodeThatComesAgainLater() {
        read(new CatalogueFile().row("T-1", "a").row("T-2", "a").row("t-1", "b").stream());

        assertThat(reading.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .contains(tuple(4, "资源代码"));
    }

    @Test
    void refusesAnItemThatComesTwice() {
        read(new CatalogueFile().row("T-1", "a").row("T-1", "A", Map.of(CatalogueColumn.ITEM_LABEL, "信息项a")).stream());

        assertThat(reading.problems())
                .extracting(RowProblem::line, RowProblem::column)
                .containsExactly(tuple(3, "字段名"), tuple(3, "信息项名称"));
    }

    @Test
    void refusesRowsOfOneResourceThatContradictEachOther() {
        read(new CatalogueFile()
                .row("T-1", "a").row("T-1", "b", Map.of(CatalogueColumn.UPDATE_FREQUENCY, "每月")).stream());

        assertThat(reading.problems()).containsExactly(new RowProblem(3, "更新频率", "与第 2 行不一致，同一资源各行的更新频率应相同"));
    }

    @Test
    void takesMergedCellsAsRepeated() {
        read(new CatalogueFile()
                        .row("T-1", "a")
                        .row("T-1", "b", Map.of(CatalogueColumn.NAME, "", CatalogueColumn.SHARING_BASIS, ""))
                        .stream());

        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void tellsTheFirstHundredsOfManyProblems() {
        CatalogueReading long_ = new CatalogueReading(agency -> true, NOW, 10_000);
        CatalogueFile file = new CatalogueFile();
        for (int i = 0; i < 1000; i++) {
            file.row("T-" + i, "a", Map.of(CatalogueColumn.NAME, ""));
        }
        read(file.stream(), long_);

        assertThat(long_.problems()).hasSize(301);
        assertThat(long_.problems().get(300).message()).contains("另有 700 处");
    }

    @Test
    void refusesMoreRowsThanAllowed() {
        CatalogueFile file = new CatalogueFile();
        for (int i = 0; i < 101; i++) {
            file.row("T-" + i, "a");
        }

        assertThat(refusal(file.stream())).hasMessageContaining("超过 100 行");
    }

    @Test
    void refusesAFileThatIsTooBig() {
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class,
                () -> Upload.of(new ByteArrayInputStream(new byte[2 << 20]), DataSize.ofMegabytes(1)));

        assertThat(refused).hasMessageContaining("超过 1 MB");
    }

    @Test
    void refusesAnEmptyFileAndOneWithoutRows() {
        assertThat(refusal(new ByteArrayInputStream(new byte[0]))).hasMessageContaining("空的");

        read(new CatalogueFile().stream());
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("没有数据行"));
    }

    @Test
    void refusesOldWorkbooksBrokenOnesAndUnknownEncodings() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        byte[] broken = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0};
        assertThat(refusal(new ByteArrayInputStream(old))).hasMessageContaining(".xls");
        assertThat(refusal(new ByteArrayInputStream(broken))).hasMessageContaining("XLSX");
        assertThat(refusal(new CatalogueFile().stream(StandardCharsets.UTF_16))).hasMessageContaining("编码");
        assertThat(refusal(new ByteArrayInputStream("资源代码,\"资源".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("引号");
    }

    @Test
    void isReadWithAndWithoutByteOrderMarkAndInGb18030() {
        CatalogueFile file = new CatalogueFile().row("T-1", "a", Map.of(CatalogueColumn.NAME, "张𠮷㛃"));
        for (InputStream in : List.of(
                file.stream(),
                file.stream(Charset.forName("GB18030")),
                new ByteArrayInputStream(("\uFEFF" + file.text()).getBytes(StandardCharsets.UTF_8)))) {
            CatalogueReading each = new CatalogueReading(agency -> true, NOW, 100);
            read(in, each);
            assertThat(each.problems()).isEmpty();
            assertThat(each.resources()).extracting(Resource::name).containsExactly("张𠮷㛃");
        }
    }

    private void read(InputStream in) {
        read(in, reading);
    }

    private static void read(InputStream in, CatalogueReading reading) {
        try (Upload upload = Upload.of(in, DataSize.ofMegabytes(20))) {
            Table.read(upload.file(), reading);
        }
    }

    private UnreadableFile refusal(InputStream in) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(in));
    }
}
