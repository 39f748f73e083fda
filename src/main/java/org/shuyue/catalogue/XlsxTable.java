package org.shuyue.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an XLSX file. */
final class XlsxTable {
    /** Unpacked; the sheets are streamed, everything else is held in memory by the library. */
    private static final long MOST_IN_SHEETS = 512L << 20;

    private static final long MOST_IN_MEMORY = 64L << 20;

    private XlsxTable() {}

    static void read(Path file, RowReader rows) {
        try {
            refuseBombs(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                    Stream<Row> stream = workbook.getFirstSheet().openStream()) {
                Iterator<Row> each = stream.iterator();
                for (Row row = next(each); row != null; row = next(each)) {
                    rows.row(row.getRowNum(), cells(row));
                }
            }
        } catch (ExcelReaderException | IOException e) {
            throw unreadable();
        }
    }

    private static @Nullable Row next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw unreadable();
        }
    }

    private static UnreadableFile unreadable() {
        return new UnreadableFile(0, "文件不是可以读取的 XLSX 工作簿，请用表格软件打开后另存为 .xlsx");
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i ->
                        row.getOptionalCell(i).map(cell -> text(cell.getText())).orElse(""))
                .toList();
    }

    private static String text(String cell) {
        return cell.replace("\r\n", "\n").strip();
    }

    private static void refuseBombs(Path file) throws IOException {
        long sheets = 0;
        long rest = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    sheets += unpacked(zip, entry, MOST_IN_SHEETS - sheets);
                } else {
                    rest += unpacked(zip, entry, MOST_IN_MEMORY - rest);
                }
            }
        }
    }

    /** Counted, not believed: what an entry says of its size may be false. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnreadableFile(0, "工作簿展开后过大，请拆成几个文件后分别导入");
                }
            }
        }
        return size;
    }
}
