package org.shuyue.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.shuyue.shared.Page;
import org.shuyue.shared.SpreadsheetText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the catalogue in the format that its import reads, one row per data item; the query's page is of no account. */
@Service
public class CatalogueExport {
    private final Resources resources;

    CatalogueExport(Resources resources) {
        this.resources = resources;
    }

    /** UTF-8 with a byte order mark, which spreadsheet programs need. The stream stays open. */
    @Transactional(readOnly = true)
    public void csv(ResourceQuery query, OutputStream out) {
        try {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write('\uFEFF');
            CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
            csv.printRecord(CatalogueColumn.headers());
            rows(query, row -> print(csv, row));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stream stays open. */
    @Transactional(readOnly = true)
    public void xlsx(ResourceQuery query, OutputStream out) {
        try {
            Workbook workbook = new Workbook(out, "shuyue", "1.0");
            CatalogueSheet sheet = new CatalogueSheet(workbook);
            rows(query, sheet::row);
            sheet.finish();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(ResourceQuery query, Consumer<List<String>> rows) {
        Page<Resource> page;
        int number = 0;
        do {
            page = resources.search(query.page(++number));
            page.rows().forEach(resource -> resource.items().forEach(item -> rows.accept(row(resource, item))));
        } while (number < page.pages());
    }

    private static List<String> row(Resource resource, DataItem item) {
        return Arrays.stream(CatalogueColumn.values())
                .map(column -> column.text(resource, item))
                .toList();
    }

    private static void print(CSVPrinter csv, List<String> row) {
        try {
            csv.printRecord(row.stream().map(SpreadsheetText::guarded).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
