package org.shuyue.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.screening.MaskRule;
import org.shuyue.screening.ScreenedField;
import org.shuyue.screening.ScreeningPlan;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.Tool;
import org.springframework.util.unit.DataSize;

/** Files as other people's programs open them. */
class EnvelopeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path directory;

    @Test
    void sevenZipOpensTheZipWithItsPasswordOnly() throws IOException {
        Tool sevenZip = Tool.demand("7z");
        String password = AesZip.newPassword();
        Path zip = directory.resolve("data.zip");
        Packing.Packed packed = pack(new AesZip(password), FileFormat.CSV, "表.csv", zip);

        assertThat(packed.sha256()).isEqualTo(FileHash.of(zip));
        assertThat(sevenZip.run("t", "-p" + password + "x", zip.toString()).exit())
                .isNotZero();
        assertThat(sevenZip.run("l", "-slt", "-p" + password, zip.toString()).text())
                .contains("AES-256");
        assertThat(sevenZip.run("x", "-p" + password, "-o" + directory, zip.toString())
                        .exit())
                .isZero();
        assertThat(directory.resolve("表.csv"))
                .hasContent("\uFEFF区县,备注,增减\r\n临江县,'=1+1,-5\r\n西浦区,'@SUM(A1),+3\r\n"
                        .replace("\r\n", System.lineSeparator()));
    }

    @Test
    void gnuPgOpensWhatIsEncryptedToItsKey() throws IOException {
        Tool gpg = Tool.demand("gpg");
        Path home = Files.createDirectory(directory.resolve("gnupg"));
        gpg(
                gpg,
                home,
                "--passphrase",
                "",
                "--quick-generate-key",
                "receiver@example.test",
                "default",
                "default",
                "never");
        Tool.Answer key = gpg(gpg, home, "--armor", "--export");
        OpenPgp pgp = OpenPgp.to(key.text().substring(key.text().indexOf("-----BEGIN")), Instant.EPOCH);
        Path file = directory.resolve("data.csv.pgp");
        pack(pgp, FileFormat.CSV, "data.csv", file);

        Path opened = directory.resolve("opened.csv");
        Tool.Answer answer = gpg(gpg, home, "--output", opened.toString(), "--decrypt", file.toString());
        assertThat(answer.exit()).as(answer.text()).isZero();
        assertThat(Files.readString(opened)).contains("临江县", "'=1+1");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("data.csv");
    }

    @Test
    void aTextThatIsNoKeyIsRefused() {
        assertThatThrownBy(() -> OpenPgp.to("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n", Instant.EPOCH))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("不是 OpenPGP 公钥");
    }

    @Test
    void noCellOfTheWorkbookIsAFormula() throws IOException {
        Path zip = directory.resolve("data.zip");
        String password = AesZip.newPassword();
        pack(new AesZip(password), FileFormat.XLSX, "data.xlsx", zip);
        Path workbook = directory.resolve("data.xlsx");
        new AesZip(password).unpack(zip, workbook, DataSize.ofMegabytes(1));

        try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
            assertThat(read.getFirstSheet().read())
                    .flatExtracting(row -> row.stream()
                            .map(cell -> cell.getText() + "/" + cell.getFormula())
                            .toList())
                    .contains("=1+1/null", "-5/null", "临江县/null");
        }
    }

    @Test
    void aZipBombIsRefusedBeforeItHasUnpacked() throws IOException {
        Path bomb = directory.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("data.csv"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 60; i++) {
                zip.write(nothing);
            }
        }
        Path target = directory.resolve("unpacked");
        assertThatThrownBy(() -> new AesZip("").unpack(bomb, target, DataSize.ofGigabytes(1)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("压缩炸弹");
        assertThat(Files.size(target)).isLessThan(20L << 20);
        assertThatThrownBy(() -> new AesZip("").unpack(bomb, target, DataSize.ofKilobytes(100)))
                .hasMessageContaining("过大");
    }

    @Test
    void aZipThatCannotBeOpenedSaysWhy() throws IOException {
        Path zip = directory.resolve("data.zip");
        pack(new AesZip("right-password"), FileFormat.CSV, "data.csv", zip);
        Path target = directory.resolve("unpacked");
        assertThatThrownBy(() -> new AesZip("wrong").unpack(zip, target, DataSize.ofMegabytes(1)))
                .hasMessageContaining("解压口令不正确");
        assertThatThrownBy(() -> new AesZip("").unpack(zip, target, DataSize.ofMegabytes(1)))
                .hasMessageContaining("请填写解压口令");
        Path broken = Files.writeString(directory.resolve("broken.zip"), "PK\u0003\u0004 nothing");
        assertThatThrownBy(() -> new AesZip("").unpack(broken, target, DataSize.ofMegabytes(1)))
                .hasMessageContaining("损坏");
    }

    @Test
    void nothingIsWrittenInTheClear() throws IOException {
        Path zip = directory.resolve("data.zip");
        pack(new AesZip("right-password"), FileFormat.CSV, "data.csv", zip);
        assertThat(new String(Files.readAllBytes(zip), StandardCharsets.UTF_8)).doesNotContain("临江县");
    }

    private Packing.Packed pack(Envelope envelope, FileFormat format, String name, Path file) throws IOException {
        List<ScreenedField> fields = List.of(field("county", "区县"), field("note", "备注"), field("change", "增减"));
        ScreeningPlan plan =
                new ScreeningPlan(fields, Set.of("county", "note", "change"), Set.of(), Set.of(), 5, TODAY);
        return new Packing(plan, RowChoice.parse("county!=南麓县\n"), format)
                .write(
                        row -> List.of(
                                        Map.of("county", "临江县", "note", "=1+1", "change", "-5"),
                                        Map.of("county", "南麓县", "note", "无", "change", "0"),
                                        Map.of("county", "西浦区", "note", "@SUM(A1)", "change", "+3"))
                                .forEach(row),
                        envelope,
                        name,
                        file);
    }

    private static Tool.Answer gpg(Tool gpg, Path home, String... arguments) {
        String[] all = new String[arguments.length + 6];
        System.arraycopy(
                new String[] {"--homedir", home.toString(), "--batch", "--quiet", "--pinentry-mode", "loopback"},
                0,
                all,
                0,
                6);
        System.arraycopy(arguments, 0, all, 6, arguments.length);
        return gpg.run(all);
    }

    private static ScreenedField field(String name, String label) {
        return new ScreenedField(name, label, MaskRule.KEEP);
    }
}
