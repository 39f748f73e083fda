package org.shuyue.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.shared.InputRefused;
import org.springframework.util.unit.DataSize;

class FaultyFileTest {
    private static final String HEADER = "姓名,身份号码,信用代码,性别,出生日期,登记日期,年龄,状态\n";
    private static final String ROW = "张三,,,男,1990-01-02,,30,在\n";

    @TempDir
    Path folder;

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws Exception {
        assertThat(file().ofText("\uFEFF" + HEADER + ROW).rowCount()).isEqualTo(1);
    }

    @Test
    void gb18030IsRead() throws Exception {
        InspectionResult result = file().rule(RuleKind.CODES, "𠮷田", "name")
                .ofText(HEADER + ROW + ROW.replace("张三", "𠮷田"), Charset.forName("GB18030"));
        assertThat(result.rowCount()).isEqualTo(2);
        assertThat(result.findings().get(0).faults()).isEqualTo(1);
    }

    @Test
    void windowsLineEndsAndQuotedLineBreaksAreRead() throws Exception {
        InspectionResult result = file().rule(RuleKind.TYPE, "", "age")
                .ofText((HEADER + ROW + "\"李\n四\",,,,,,x,\n").replace("\n", "\r\n"));
        assertThat(result.rowCount()).isEqualTo(2);
        assertThat(result.findings().get(0).samples().get(0).line()).isEqualTo(3);
    }

    @Test
    void itemsMayStandInAnyOrderByLabelOrName() throws Exception {
        InspectionResult result =
                file().rule(RuleKind.RANGE, "0..10", "age").ofText("AGE,状态,name,身份号码,信用代码,性别,出生日期,登记日期\n30,,张三,,,,,\n");
        assertThat(result.findings().get(0).faults()).isEqualTo(1);
    }

    @Test
    void aWrongDelimiterIsNamed() {
        refusal(HEADER.replace(',', ';') + ROW.replace(',', ';')).contains("第 1 行", "分号", "应当是英文逗号");
    }

    @Test
    void aMissingColumnIsNamed() {
        refusal("姓名,身份号码,信用代码,性别,出生日期,登记日期,年龄,备注\n").contains("第 1 行", "缺少的列“状态”", "不认识的列“备注”");
    }

    @Test
    void aColumnThatComesTwiceIsNamed() {
        refusal(HEADER.replace("\n", ",姓名\n")).contains("重复的列“姓名”");
    }

    @Test
    void raggedLinesAreNamedByLineAndColumn() {
        refusal(HEADER + ROW + "李四,,,男\n" + ROW + ROW.replace("\n", ",多\n"))
                .contains("第 3 行只有 4 列，应为 8 列，从“出生日期”列起缺少")
                .contains("第 5 行超过 8 列");
    }

    @Test
    void quotesThatDoNotMatchAreNamed() {
        refusal(HEADER + "\"李\"四,,,男,,,,\n").contains("第 2 行“姓名”列的引号不配对");
    }

    @Test
    void manyRaggedLinesAreCounted() {
        refusal(HEADER + "李四\n".repeat(50)).contains("第 2 行", "另有至少 30 行有同类问题");
    }

    @Test
    void unreadableCharactersAreNamedByLine() {
        byte[] bytes = (HEADER + ROW + ROW).getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xFF;
        assertThatThrownBy(() -> file().ofBytes(broken))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("第 4 行的文字编码无法识别");
    }

    @Test
    void utf16AndWorkbooksAreToldApart() {
        assertThatThrownBy(() -> file().ofText(HEADER, StandardCharsets.UTF_16LE))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> file().ofBytes(new byte[] {'P', 'K', 3, 4, 20}))
                .hasMessageContaining("XLSX");
    }

    @Test
    void aFileBeyondTheLimitOrEmptyIsRefused() {
        assertThatThrownBy(() -> UploadedCsv.spool(
                        new ByteArrayInputStream(new byte[2_000_000]), folder, DataSize.ofMegabytes(1)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("超过 1 MB");
        assertThatThrownBy(
                        () -> UploadedCsv.spool(new ByteArrayInputStream(new byte[0]), folder, DataSize.ofMegabytes(1)))
                .hasMessageContaining("空的");
    }

    @Test
    void whatPeopleWroteIsNeverPartOfAStatement() throws Exception {
        InspectionResult result = file().rule(RuleKind.CODES, "x') or true or c0 in ('", "status")
                .rule(RuleKind.LOGIC, "'; drop table held; --=>'", "status", "name")
                .ofText(HEADER + ROW);
        assertThat(result.findings().get(0).faults()).isEqualTo(1);
        assertThat(result.findings().get(1).faults()).isZero();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> thrown(String text) {
        return assertThatThrownBy(() -> file().ofText(text)).isInstanceOf(InputRefused.class);
    }

    private Messages refusal(String text) {
        return new Messages(thrown(text));
    }

    private InspectedFile file() {
        return new InspectedFile(folder);
    }

    private record Messages(AbstractThrowableAssert<?, ? extends Throwable> thrown) {
        Messages contains(String... texts) {
            for (String text : texts) {
                thrown.hasMessageContaining(text);
            }
            return this;
        }
    }
}
