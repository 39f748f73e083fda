package org.shuyue.inquiry;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row, without keeping what was written. */
interface ExportTable {
    /** A cell is a text; one that a spreadsheet program would take for a formula is made harmless. */
    void row(List<String> cells) throws IOException;

    /** The rest of the file; leaves the stream open. */
    void end() throws IOException;
}
