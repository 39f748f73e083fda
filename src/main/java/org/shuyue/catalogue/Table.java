package org.shuyue.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads a table from a file, whose kind its first bytes tell. */
final class Table {
    private Table() {}

    static void read(Path file, RowReader rows) {
        byte[] start = start(file);
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw new UnreadableFile(0, "不支持旧的 .xls 格式，请用表格软件另存为 .xlsx 或 UTF-8 编码的 .csv");
        }
        if (ReadableWorkbook.isOOXMLZipHeader(start)) {
            XlsxTable.read(file, rows);
        } else {
            CsvTable.read(file, rows);
        }
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.copyOf(in.readNBytes(8), 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
