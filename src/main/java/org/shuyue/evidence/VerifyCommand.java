package org.shuyue.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuyue.audit.ChainSeal;
import org.shuyue.audit.SealedText;

/** {@code java -jar shuyue.jar verify bundle.zip [--key FINGERPRINT] [--anchors FILE]}: needs no database and no network. */
final class VerifyCommand {
    static final String NAME = "verify";

    private static final String USAGE = "用法：java -jar shuyue.jar verify 证据包.zip [--key 公钥指纹] [--anchors 锚定文件]";
    private static final int WRONG_USE = 2;

    private final PrintStream out;

    VerifyCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * The exit code: 0 when all is as it was, 1 when not, 2 when it was called wrongly.
     *
     * @param arguments those after {@link #NAME}
     */
    int run(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        List<String> bundles = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if ((argument.equals("--key") || argument.equals("--anchors")) && i + 1 < arguments.size()) {
                options.put(argument, arguments.get(++i));
            } else {
                bundles.add(argument);
            }
        }
        if (bundles.size() != 1 || bundles.get(0).startsWith("--")) {
            out.println(USAGE);
            return WRONG_USE;
        }
        try {
            return verify(Path.of(bundles.get(0)), options);
        } catch (IOException | IllegalArgumentException e) {
            out.println("无法读取 " + bundles.get(0) + "：不是完整的 zip 文件，或者文件不存在");
            return 1;
        }
    }

    private int verify(Path bundle, Map<String, String> options) throws IOException {
        EvidenceCheck.Report report = EvidenceCheck.of(bundle);
        List<String> problems = new ArrayList<>(report.problems());
        Manifest manifest = report.manifest();
        if (manifest != null) {
            out.println("办件：" + manifest.caseNumber() + " " + manifest.title());
            out.println("导出：" + manifest.madeAt() + "，" + manifest.madeBy());
            out.println("审计记录：" + manifest.events().size() + " 条，" + (manifest.linked() ? "附连续链接" : "未附连续链接") + "；每日封存："
                    + report.seals().size() + " 次");
        }
        if (!report.publicKey().isEmpty()) {
            String fingerprint = SealedText.fingerprint(report.publicKey());
            out.println("签名公钥指纹：" + fingerprint);
            String wanted = options.get("--key");
            if (wanted != null && !wanted.equalsIgnoreCase(fingerprint)) {
                problems.add("签名公钥指纹与指定的 " + wanted + " 不同，证据包不是该平台签发的");
            }
        }
        String anchors = options.get("--anchors");
        if (anchors != null) {
            anchored(report.seals(), Path.of(anchors), problems);
        }
        if (problems.isEmpty()) {
            out.println("结论：完整，未发现改动");
            return 0;
        }
        out.println("结论：不完整，或者已被改动");
        problems.forEach(problem -> out.println("  - " + problem));
        return 1;
    }

    private static void anchored(List<ChainSeal> seals, Path file, List<String> problems) throws IOException {
        Set<String> anchors = new HashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        seals.stream()
                .filter(seal -> !anchors.contains(seal.line()))
                .forEach(seal -> problems.add(seal.sealedOn() + " 的封存记录与锚定文件不一致"));
    }
}
