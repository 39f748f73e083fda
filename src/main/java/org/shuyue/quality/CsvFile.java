package org.shuyue.quality;

import java.nio.file.Path;
import java.util.List;
import org.shuyue.catalogue.DataItem;

/**
 * A CSV file that is ready to be inspected: UTF-8, comma, one header line.
 *
 * @param columns the item that each column holds, in the file's order
 * @param firstLine the number people know the first row by
 */
record CsvFile(Path path, List<DataItem> columns, int firstLine) {
    static final int AFTER_THE_HEADER = 2;

    CsvFile {
        columns = List.copyOf(columns);
    }
}
