package org.shuyue.opening;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Datasets;
import org.shuyue.shared.SpreadsheetText;
import org.springframework.stereotype.Component;

/** Writes a dataset as CSV, in UTF-8 with a byte order mark; no cell is taken for a formula. */
@Component
public class OpenDatasetCsv {
    private static final int PAGE = 1000;

    private final Datasets datasets;

    OpenDatasetCsv(Datasets datasets) {
        this.datasets = datasets;
    }

    /** A page of rows at a time is in memory; the stream stays open. */
    public void write(OpenDataset dataset, OutputStream out) throws IOException {
        List<String> names = dataset.items().stream().map(DataItem::name).toList();
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(dataset.items().stream().map(DataItem::label).toList());
        long written = 0;
        while (written < dataset.rows()) {
            List<Map<String, String>> page = datasets.rows(dataset.resource(), names, written, PAGE);
            if (page.isEmpty()) {
                break;
            }
            for (Map<String, String> row : page) {
                csv.printRecord(names.stream()
                        .map(name -> SpreadsheetText.guarded(row.getOrDefault(name, "")))
                        .toList());
            }
            written += page.size();
        }
        csv.flush();
    }
}
