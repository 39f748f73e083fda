package org.shuyue.catalogue;

import java.util.List;

/** Takes the rows of a table one by one. */
@FunctionalInterface
public interface RowReader {
    /**
     * The next row.
     *
     * @param line as the spreadsheet numbers its rows, from 1
     * @param cells stripped texts, never null; may be shorter or longer than the header
     */
    void row(int line, List<String> cells);
}
