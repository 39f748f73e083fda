package org.shuyue.inquiry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.shared.SpreadsheetText;

/** CSV in UTF-8 with byte order mark, as spreadsheet programs want it. */
final class CsvExport implements ExportTable {
    private final CSVPrinter printer;

    CsvExport(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SpreadsheetText::guarded).toList());
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
