package org.shuyue.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.shuyue.audit.ChainSeal;
import org.shuyue.audit.SealedText;
import org.shuyue.audit.TrailCheck;
import org.shuyue.shared.Sha256;

/** Checks a bundle with nothing but the bundle: what was changed in it, and by whom it was signed. */
final class EvidenceCheck {
    /** Of one file; no honest one is that long. */
    private static final int MOST_BYTES = 512 * 1024 * 1024;

    private final Map<String, byte[]> files = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> damaged = new HashSet<>();

    private EvidenceCheck() {}

    /**
     * What was found.
     *
     * @param manifest {@code null} when there is none that can be read
     * @param publicKey of whoever signed it; empty when that is unknown
     * @param problems Chinese, the most telling first; empty when everything is as it was
     */
    record Report(@Nullable Manifest manifest, String publicKey, List<ChainSeal> seals, List<String> problems) {
        Report {
            seals = List.copyOf(seals);
            problems = List.copyOf(problems);
        }
    }

    /** {@link IOException} when the file cannot be read at all. */
    static Report of(Path bundle) throws IOException {
        EvidenceCheck check = new EvidenceCheck();
        try (ZipFile zip = new ZipFile(bundle.toFile(), StandardCharsets.UTF_8)) {
            check.read(zip);
        }
        return check.report();
    }

    private void read(ZipFile zip) {
        zip.stream().forEach(entry -> {
            if (files.put(entry.getName(), content(zip, entry)) != null) {
                problems.add("证据包中有两个文件 " + entry.getName());
            }
        });
    }

    /** As much of it as can be read. */
    private byte[] content(ZipFile zip, ZipEntry entry) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0 && content.size() < MOST_BYTES; read = in.read(buffer)) {
                content.write(buffer, 0, read);
            }
        } catch (IOException e) {
            damaged.add(entry.getName());
        }
        return content.toByteArray();
    }

    private Report report() {
        byte[] text = files.get(Manifest.NAME);
        Manifest manifest = null;
        try {
            manifest = text == null ? null : Manifest.read(text);
        } catch (IllegalArgumentException e) {
            // told below
        }
        if (manifest == null) {
            problems.add("清单 " + Manifest.NAME + " 缺失或者无法辨认，不是完整的证据包");
            return new Report(null, "", List.of(), problems);
        }
        List<ChainSeal> seals = seals();
        problems.addAll(new TrailCheck(manifest.events())
                .problems(lines(BundleFiles.TRAIL), manifest.linked() ? lines(BundleFiles.LINKS) : List.of(), seals));
        manifest.files().forEach(this::file);
        Set<String> listed = new HashSet<>(
                manifest.files().stream().map(Manifest.Entry::path).toList());
        files.keySet().stream()
                .filter(name ->
                        !listed.contains(name) && !name.equals(Manifest.NAME) && !name.equals(Manifest.SIGNATURE))
                .sorted()
                .forEach(name -> problems.add("文件 " + name + " 不在清单中，系后来加入"));
        return new Report(manifest, signedBy(java.util.Objects.requireNonNull(text)), seals, problems);
    }

    private void file(Manifest.Entry entry) {
        byte[] content = files.get(entry.path());
        if (content == null) {
            problems.add("文件 " + entry.path() + " 缺失");
        } else if (damaged.contains(entry.path()) || !Sha256.of(content).equals(entry.sha256())) {
            problems.add("文件 " + entry.path() + " 与清单不符，内容已被改动");
        }
    }

    private String signedBy(byte[] manifest) {
        List<String> lines = lines(Manifest.SIGNATURE);
        if (lines.size() != 2 || !SealedText.genuine(manifest, lines.get(0), lines.get(1))) {
            problems.add("清单的签名缺失或者无效，清单已被改动");
            return "";
        }
        return lines.get(0);
    }

    private List<ChainSeal> seals() {
        List<ChainSeal> seals = new ArrayList<>();
        for (String line : lines(BundleFiles.SEALS)) {
            try {
                seals.add(ChainSeal.read(line));
            } catch (IllegalArgumentException e) {
                problems.add("封存记录“" + line.substring(0, Math.min(20, line.length())) + "”无法辨认，内容已被改动");
            }
        }
        return seals;
    }

    private List<String> lines(String name) {
        byte[] content = files.get(name);
        return content == null
                ? List.of()
                : new String(content, StandardCharsets.UTF_8).lines().toList();
    }
}
