package org.shuyue.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.SpreadsheetText;

/** Reads CSV: UTF-8 with or without a byte order mark, or GB18030 as spreadsheet programs in China save it. */
final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvTable() {}

    static void read(Path file, RowReader rows) {
        try (Reader text = open(file, charset(file));
                CSVParser csv = FORMAT.parse(text)) {
            Iterator<CSVRecord> records = csv.iterator();
            for (CSVRecord record = next(records); record != null; record = next(records)) {
                rows.row(
                        (int) record.getRecordNumber(),
                        record.stream().map(CsvTable::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(0, "CSV 文件的引号不配对或格式有误，请检查后重新保存：" + e.getMessage());
        }
    }

    private static String cell(String text) {
        return SpreadsheetText.bare(text.strip()).replace("\r\n", "\n").strip();
    }

    private static Charset charset(Path file) throws IOException {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .filter(charset -> decodes(file, charset))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(0, "文件的编码无法识别，请另存为 UTF-8 编码的 CSV 文件或 XLSX 文件"));
    }

    private static boolean decodes(Path file, Charset charset) {
        try (Reader text = open(file, charset)) {
            char[] buffer = new char[64 * 1024];
            for (int read = 0; read >= 0; read = text.read(buffer)) {
                if (new String(buffer, 0, read).indexOf('\0') >= 0) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
