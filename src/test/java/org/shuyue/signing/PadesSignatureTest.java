package org.shuyue.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.Tool;

/** Two parties sign a paper one after the other; other people's programs find both signatures in order. */
class PadesSignatureTest {
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-03-02T02:00:00Z");
    static final byte[] MARK = SealPicture.drawn("云川市民政局");
    private static final byte[] PAPER = SamplePaper.pdf();
    private static byte[] once;
    private static byte[] twice;

    @TempDir
    Path folder;

    @BeforeAll
    static void sign() {
        SigningKey authority = IssuedCertificate.authority("测试 CA", AT, UNTIL);
        once = seal("甲方（盖章）", "云川市民政局", AT).on(PAPER, MARK, signer("云川市民政局", authority));
        twice = seal("乙方（盖章）", "云川市人力资源和社会保障局", AT.plusSeconds(60)).on(once, MARK, signer("云川市人力资源和社会保障局", authority));
    }

    static SigningKey signer(String name, SigningKey authority) {
        return IssuedCertificate.signer(IssuedCertificate.subject(name, name, ""), authority, AT, UNTIL);
    }

    static PadesSignature seal(String label, String name, Instant at) {
        return new PadesSignature(label, 40, 40, name + "的印章", name, "WJ-2026-000001 " + label, at);
    }

    @Test
    void whatWasSignedStaysByteForByte() {
        assertThat(Arrays.mismatch(PAPER, once)).isEqualTo(PAPER.length);
        assertThat(Arrays.mismatch(once, twice)).isEqualTo(once.length);
    }

    @Test
    void bothAreFoundIntactWithTheirTimes() {
        List<FoundSignature> found = FoundSignature.in(twice);
        assertThat(found).hasSize(2).allMatch(FoundSignature::intact);
        assertThat(found.get(0).at()).isEqualTo(AT);
        assertThat(found.get(1).at()).isEqualTo(AT.plusSeconds(60));
        assertThat(found.get(0).reason()).isEqualTo("WJ-2026-000001 甲方（盖章）");
        assertThat(found.get(0).coveredTo()).isEqualTo(once.length);
        assertThat(found.get(1).coveredTo()).isEqualTo(twice.length);
    }

    @Test
    void pdfsigFindsBothValid() throws IOException {
        Tool.Answer answer = Tool.demand("pdfsig").run("-nocert", write(twice).toString());
        assertThat(answer.text())
                .contains("Signature Type: ETSI.CAdES.detached")
                .contains("云川市民政局", "云川市人力资源和社会保障局")
                .contains("Total document signed");
        assertThat(answer.text().split("Signature is Valid", -1)).hasSize(3);
    }

    @Test
    void qpdfFindsNothingWrong() throws IOException {
        Tool.Answer answer = Tool.demand("qpdf").run("--check", write(twice).toString());
        assertThat(answer.text()).contains("No syntax or stream encoding errors found");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void oneBitMoreOrLessIsFound() {
        for (int at : List.of(20, PAPER.length / 2, PAPER.length - 30)) {
            byte[] changed = twice.clone();
            changed[at] ^= 1;
            assertThat(FoundSignature.in(changed)).as("bit at " + at).noneMatch(FoundSignature::intact);
        }
        byte[] second = twice.clone();
        second[once.length + 40] ^= 1;
        assertThat(FoundSignature.in(second)).extracting(FoundSignature::intact).containsExactly(true, false);
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        SigningKey key = IssuedCertificate.authority("测试 CA", AT, UNTIL);
        assertThatThrownBy(() -> seal("丙方（盖章）", "云川市民政局", AT).on(PAPER, MARK, key))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("文件中没有“丙方（盖章）”");
    }

    private Path write(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("paper.pdf"), pdf);
    }
}
