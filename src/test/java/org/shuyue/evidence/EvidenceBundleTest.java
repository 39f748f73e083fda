package org.shuyue.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuyue.audit.ChainSeal;
import org.shuyue.audit.ChainSeals;
import org.shuyue.audit.SealedText;
import org.shuyue.dossier.Attachments;
import org.shuyue.party.People;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case is taken out of the product, and somebody changes what was taken. */
@ApplicationTest
class EvidenceBundleTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    EvidenceBundles bundles;

    @Autowired
    Attachments attachments;

    @Autowired
    ChainSeals seals;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path directory;

    private CaseNumber number;
    private Map<String, byte[]> files;

    @BeforeEach
    void takeABundle() throws IOException {
        number = walk.applied();
        attachments.add(
                number,
                "说明：材料.txt",
                "系统建设说明".getBytes(StandardCharsets.UTF_8),
                "",
                people.find(new PersonId("shenqing")));
        take();
    }

    /** Other tests of the context rewrite the chain, and put it back. */
    @AfterEach
    void unseal(@Value("${shuyue.audit.anchor-file}") Path anchors) throws IOException {
        jdbc.update("delete from audit_seal");
        Files.deleteIfExists(anchors);
    }

    @Test
    @Clause("YC-36a")
    void holdsWhatProvesHowTheCaseWent() {
        assertThat(files.keySet())
                .contains(
                        "说明.txt", "case.json", "trail.jsonl", "links.csv", "steps.csv", "calendar.csv", "manifest.json")
                .anyMatch(name -> name.startsWith("diagrams/conditional-share-v"))
                .anyMatch(name -> name.startsWith("attachments/") && name.endsWith("说明：材料.txt"));
        assertThat(text("trail.jsonl")).contains("evidence.taken").contains(number.value());
        assertThat(text("case.json")).contains("\"deadlines\"");
    }

    @Test
    void holdsThePapersOfTheCaseWhenItsHistoryIsCleanedUpToo() throws IOException {
        walk.complete(number, "shouli", Map.of("checkDecision", "accept"));
        walk.complete(
                number,
                "shenhe",
                Map.of(
                        "decision", "refuse",
                        "refusalReasons", "申请用途超出法定职责",
                        "refusalBasis", "《某市公共数据条例》第三条"));
        take();

        assertThat(files.entrySet()).anySatisfy(file -> {
            assertThat(file.getKey()).matches("papers/WJ-\\d{4}-\\d{6}\\.pdf");
            assertThat(new String(file.getValue(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });
        assertThat(verify()).contains("结论：完整");

        cases.cleanUpHistory(number);
        take();
        assertThat(verify()).contains("结论：完整，未发现改动").contains(number.value());
    }

    @Test
    void isFoundWhole() throws IOException {
        assertThat(verify()).contains("结论：完整，未发现改动").contains(number.value());
    }

    @Test
    void tellsTheFirstRecordThatWasChanged() throws IOException {
        lines("trail.jsonl", lines -> {
            lines.set(1, lines.get(1).replaceFirst("\"sentence\":\"", "\"sentence\":\"没有"));
            return lines;
        });

        assertThat(verify()).contains("- 第 2 条记录（序号 ").contains("内容已被改动");
    }

    @Test
    void isNeverFoundWholeWithOneByteChanged() throws IOException {
        for (Map.Entry<String, byte[]> file : Map.copyOf(files).entrySet()) {
            if (file.getValue().length == 0) {
                continue; // no seal yet
            }
            byte[] changed = file.getValue().clone();
            changed[changed.length / 2] ^= 1;
            files.put(file.getKey(), changed);

            assertThat(verify()).as(file.getKey()).contains("结论：不完整");

            files.put(file.getKey(), file.getValue());
        }
        assertThat(verify()).contains("结论：完整");
    }

    @Test
    void tellsTheFirstRecordThatIsMissing() throws IOException {
        lines("trail.jsonl", lines -> {
            lines.remove(1);
            return lines;
        });

        assertThat(verify()).contains("- 第 2 条记录应为序号 ");
    }

    @Test
    void tellsTheFirstOfTwoRecordsThatChangedPlaces() throws IOException {
        lines("trail.jsonl", lines -> {
            Collections.swap(lines, 0, 1);
            return lines;
        });

        assertThat(verify()).contains("- 第 1 条记录应为序号 ");
    }

    @Test
    void tellsWhichFileWasChangedOrAddedOrLeftOut() throws IOException {
        files.put("case.json", (text("case.json") + " ").getBytes(StandardCharsets.UTF_8));
        files.put("attachments/99-假.txt", new byte[] {1});
        files.remove("calendar.csv");

        assertThat(verify())
                .contains("文件 case.json 与清单不符")
                .contains("文件 attachments/99-假.txt 不在清单中")
                .contains("文件 calendar.csv 缺失");
    }

    @Test
    void isRefusedWhenTheListWasMadeToFit() throws IOException {
        files.put(
                "manifest.json",
                text("manifest.json").replace(number.value(), "GX-1999-000001").getBytes(StandardCharsets.UTF_8));

        assertThat(verify()).contains("清单的签名缺失或者无效");
    }

    @Test
    void isRefusedWhenALinkOfTheChainIsGone() throws IOException {
        walk.applied(); // events of another case come between
        take();
        assertThat(verify()).contains("结论：完整");

        lines("links.csv", lines -> {
            lines.remove(0);
            return lines;
        });

        assertThat(verify()).contains("的链接缺失").contains("文件 links.csv 与清单不符");
    }

    @Test
    void isComparedWithThePublishedKeyAndTheAnchors() throws IOException {
        seals.sealToday();
        take();
        Path anchors = directory.resolve("anchors.txt");
        Files.writeString(anchors, "");

        assertThat(verify("--key", "0000000000000000")).contains("证据包不是该平台签发的");
        assertThat(verify("--anchors", anchors.toString())).contains("的封存记录与锚定文件不一致");

        Files.write(anchors, seals.all().stream().map(ChainSeal::line).toList());
        String key = text("manifest.sig").lines().findFirst().orElseThrow();
        assertThat(verify("--key", SealedText.fingerprint(key), "--anchors", anchors.toString()))
                .contains("每日封存：1 次")
                .contains("结论：完整");
    }

    @Test
    void isNoBundleAtAll() throws IOException {
        Path file = directory.resolve("x.zip");
        Files.writeString(file, "不是压缩包");
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int code = new VerifyCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).run(List.of(file.toString()));

        assertThat(code).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("不是完整的 zip 文件");
        assertThat(new VerifyCommand(System.out).run(List.of())).isEqualTo(2);
    }

    private void take() throws IOException {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        bundles.write(number, people.find(new PersonId("shenji")), bundle);
        files = unpack(bundle.toByteArray());
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private void lines(String name, UnaryOperator<List<String>> change) {
        List<String> changed = change.apply(new ArrayList<>(text(name).lines().toList()));
        files.put(name, (String.join("\n", changed) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String verify(String... options) throws IOException {
        Path bundle = directory.resolve("bundle.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bundle))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        List<String> arguments = new ArrayList<>(List.of(bundle.toString()));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = new VerifyCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).run(arguments);
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(code).isEqualTo(text.contains("结论：完整") ? 0 : 1);
        return text;
    }

    private static Map<String, byte[]> unpack(byte[] bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
