package org.shuyue.delivery;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.SpreadsheetText;

/** Writes a table row by row; the stream stays open. No cell becomes a formula. */
interface TableWriter {
    void row(List<String> cells) throws IOException;

    void finish() throws IOException;

    static TableWriter to(OutputStream out, FileFormat format) throws IOException {
        return format == FileFormat.CSV ? new Csv(out) : new Xlsx(out);
    }

    /** UTF-8 with a byte order mark, which spreadsheet programs need. */
    final class Csv implements TableWriter {
        private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

        private final CSVPrinter csv;

        private Csv(OutputStream out) throws IOException {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            text.write('\uFEFF');
            csv = new CSVPrinter(text, CSVFormat.RFC4180);
        }

        @Override
        public void row(List<String> cells) throws IOException {
            for (String cell : cells) {
                csv.print(NUMBER.matcher(cell).matches() ? cell : SpreadsheetText.guarded(cell));
            }
            csv.println();
        }

        @Override
        public void finish() throws IOException {
            csv.flush();
        }
    }

    /** Every cell is a text: XLSX keeps formulas apart. */
    final class Xlsx implements TableWriter {
        private static final int FLUSH_EVERY = 500;
        private static final int MOST_ROWS = 1_048_576;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int next;

        private Xlsx(OutputStream out) {
            workbook = new Workbook(out, "shuyue", "1.0");
            sheet = workbook.newWorksheet("数据");
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<String> cells) throws IOException {
            if (next == MOST_ROWS) {
                throw new InputRefused("format", "Excel 文件最多 1048575 行数据，请改用 CSV 或者缩小行的范围");
            }
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.inlineString(next, i, cells.get(i));
                }
            }
            if (++next % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void finish() throws IOException {
            sheet.finish();
            workbook.finish();
        }
    }
}
