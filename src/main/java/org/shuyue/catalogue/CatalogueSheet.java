package org.shuyue.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a catalogue workbook, written row by row. */
final class CatalogueSheet {
    private static final int FLUSH_EVERY = 500;

    private final Worksheet sheet;
    private int next;

    CatalogueSheet(Workbook workbook) {
        sheet = workbook.newWorksheet("公共数据资源目录");
        sheet.freezePane(2, 1);
        List<CatalogueColumn> columns = List.of(CatalogueColumn.values());
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).maxLength() >= 1000 ? 40 : 18);
            sheet.style(0, i).bold().fillColor("DCE6F1").set();
        }
        row(CatalogueColumn.headers());
    }

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(next, i, cells.get(i));
            }
        }
        next++;
        flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private void flush() {
        try {
            if (next % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
