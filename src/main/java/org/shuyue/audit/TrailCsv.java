package org.shuyue.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.Application;

/** Events as CSV for spreadsheet programs; a text that such a program would run as a formula gets an apostrophe. */
final class TrailCsv {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(Application.ZONE);
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("序号", "时间", "事项", "说明", "操作人", "案件编号", "对象", "详情", "前一条摘要值", "摘要值", "摘要算法")
            .get();

    private TrailCsv() {}

    static void write(List<TrailRow> rows, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            for (TrailRow row : rows) {
                print(printer, row);
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(CSVPrinter printer, TrailRow row) throws IOException {
        printer.printRecord(
                row.seq(),
                TIME.format(row.happenedAt()),
                row.kind(),
                harmless(row.sentence()),
                harmless(row.entry().actor().shown()),
                row.caseNumber(),
                row.subject() == null ? null : harmless(row.subject()),
                row.details(),
                row.previousHash(),
                row.hash(),
                row.algorithm().label());
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
