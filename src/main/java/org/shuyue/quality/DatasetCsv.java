package org.shuyue.quality;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Component;

/** The rows that this platform holds of a resource, streamed into a file. */
@Component
class DatasetCsv {
    private static final int PAGE = 5_000;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final Datasets datasets;

    DatasetCsv(Datasets datasets) {
        this.datasets = datasets;
    }

    CsvFile write(Resource resource, Path folder) throws IOException {
        Path file = folder.resolve("dataset.csv");
        write(resource.id(), resource.items().stream().map(DataItem::name).toList(), file);
        return new CsvFile(file, resource.items(), 1);
    }

    /** The values of one item, for a reference from elsewhere. */
    void write(ResourceId resource, List<String> names, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(names);
            long after = 0;
            for (List<Map<String, String>> page = datasets.rows(resource, names, 0, PAGE);
                    !page.isEmpty();
                    page = datasets.rows(resource, names, after, PAGE)) {
                for (Map<String, String> row : page) {
                    csv.printRecord(names.stream().map(row::get).toList());
                }
                after += page.size();
            }
        }
    }
}
