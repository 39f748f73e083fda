package org.shuyue.inquiry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet; every cell is a text cell, which no program takes for a formula. */
final class XlsxExport implements ExportTable {
    private static final int KEPT_ROWS = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxExport(OutputStream out, String name) {
        workbook = new Workbook(out, "Shuyue", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(next, column, cells.get(column));
        }
        next++;
        if (next % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
