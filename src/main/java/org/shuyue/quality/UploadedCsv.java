package org.shuyue.quality;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Shortened;
import org.springframework.util.unit.DataSize;

/** A file that somebody sent, on its way to being inspected; whatever is wrong with it is said in Chinese, by line. */
final class UploadedCsv {
    private static final int BUFFER = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Map<String, String> OTHER_DELIMITERS =
            Map.of(";", "分号", "\t", "制表符", "|", "竖线", "，", "全角逗号", "；", "全角分号", "^", "尖号");

    private UploadedCsv() {}

    /** Lays it down in the folder; {@link InputRefused} when it is empty or bigger than allowed. */
    static Path spool(InputStream in, Path folder, DataSize limit) throws IOException {
        Path file = folder.resolve("upload.csv");
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit.toBytes()) {
                    throw new InputRefused("file", "文件超过 " + limit.toMegabytes() + " MB，请拆成几个文件，或者联系系统管理员调整上限");
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new InputRefused("file", "文件是空的，请选择含有表头和数据的 CSV 文件");
        }
        return file;
    }

    /** Reads encoding and header; the rows are the engine's to read. */
    static CsvFile prepare(Path file, Resource resource) throws IOException {
        refuseWorkbook(file);
        Path text = inUtf8(file);
        return new CsvFile(text, header(text, resource), CsvFile.AFTER_THE_HEADER);
    }

    private static void refuseWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(ZIP.length);
            if (Arrays.equals(head, ZIP)) {
                throw new InputRefused("file", "这是 XLSX 或者压缩文件，请另存为 CSV（UTF-8，逗号分隔）后上传");
            }
        }
    }

    private static Path inUtf8(Path file) throws IOException {
        Optional<Long> wrong = undecodable(file, StandardCharsets.UTF_8);
        if (wrong.isEmpty()) {
            return file;
        }
        Charset national = Charset.forName("GB18030");
        if (undecodable(file, national).isPresent()) {
            throw new InputRefused("file", "第 " + wrong.get() + " 行的文字编码无法识别，请将文件另存为 UTF-8 编码的 CSV 后上传");
        }
        Path copy = file.resolveSibling("utf8.csv");
        try (Reader in = open(file, national);
                Writer out = Files.newBufferedWriter(copy)) {
            in.transferTo(out);
        }
        return copy;
    }

    /** The line where it stops being text of that charset, if it does. */
    private static Optional<Long> undecodable(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer text = CharBuffer.allocate(BUFFER);
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            for (boolean more = true; more; ) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = read >= 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, text, !more);
                line += lines(text.flip(), line);
                if (result.isError()) {
                    return Optional.of(line);
                }
                text.clear();
                bytes.compact();
            }
            return Optional.empty();
        }
    }

    private static long lines(CharBuffer text, long before) {
        long lines = 0;
        for (int i = 0; i < text.limit(); i++) {
            char c = text.get(i);
            if (c == '\n') {
                lines++;
            } else if (c == 0) {
                throw new InputRefused(
                        "file", "第 " + (before + lines) + " 行含有空字符，可能是 UTF-16 编码，请另存为 UTF-8 编码的 CSV 后上传");
            }
        }
        return lines;
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
    }

    private static List<DataItem> header(Path file, Resource resource) throws IOException {
        List<String> names = new ArrayList<>();
        try (Reader text = open(file, StandardCharsets.UTF_8);
                CSVParser csv = CSVFormat.RFC4180.parse(text)) {
            CSVRecord first = csv.iterator().hasNext() ? csv.iterator().next() : null;
            if (first == null) {
                throw new InputRefused("file", "第 1 行应为表头，即各信息项的名称或者字段名");
            }
            first.forEach(cell -> names.add(cell.replace("\uFEFF", "").strip()));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new InputRefused("file", "第 1 行的引号不配对，请检查后重新保存");
        }
        refuseOtherDelimiter(names);
        return items(names, resource);
    }

    private static void refuseOtherDelimiter(List<String> names) {
        if (names.size() == 1) {
            OTHER_DELIMITERS.forEach((delimiter, name) -> {
                if (names.get(0).contains(delimiter)) {
                    throw new InputRefused("file", "第 1 行：各列之间是" + name + "，应当是英文逗号；请另存为逗号分隔的 CSV 后上传");
                }
            });
        }
    }

    private static List<DataItem> items(List<String> names, Resource resource) {
        List<DataItem> items = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (String name : names) {
            Optional<DataItem> item = resource.items().stream()
                    .filter(one ->
                            one.name().equalsIgnoreCase(name) || one.label().equals(name))
                    .findFirst();
            if (item.isEmpty()) {
                unknown.add(name);
            } else if (items.contains(item.get())) {
                twice.add(name);
            } else {
                items.add(item.get());
            }
        }
        List<String> missing = resource.items().stream()
                .filter(item -> !items.contains(item))
                .map(DataItem::label)
                .toList();
        if (!unknown.isEmpty() || !twice.isEmpty() || !missing.isEmpty()) {
            throw new InputRefused(
                    "file",
                    "第 1 行表头与目录不符" + named("；缺少的列", missing) + named("；不认识的列", unknown) + named("；重复的列", twice)
                            + "；应为各信息项的名称或者字段名，每项一列，顺序不限");
        }
        return items;
    }

    private static String named(String what, List<String> columns) {
        return columns.isEmpty()
                ? ""
                : columns.stream()
                        .limit(30)
                        .map(column -> "“" + Shortened.to(30, column) + "”")
                        .collect(joining("、", what, ""));
    }
}
