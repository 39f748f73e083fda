package org.shuyue.catalogue;

import java.nio.file.Path;
import org.shuyue.shared.InputRefused;

/** Reads a CSV or XLSX file row by row, in memory that does not grow with its rows. */
public final class TableFile {
    private TableFile() {}

    /** {@link InputRefused} on {@code file} when it cannot be read as a table, or unpacks to more than is good. */
    public static void read(Path file, RowReader rows) {
        try {
            Table.read(file, rows);
        } catch (UnreadableFile unreadable) {
            throw new InputRefused("file", String.valueOf(unreadable.getMessage()));
        }
    }
}
