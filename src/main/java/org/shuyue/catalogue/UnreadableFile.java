package org.shuyue.catalogue;

import java.util.List;

/** A file that cannot be read as a table at all, or is too big; the problem says why. */
class UnreadableFile extends RuntimeException {
    private final int line;

    UnreadableFile(int line, String message) {
        super(message);
        this.line = line;
    }

    ImportReport report(int rows) {
        return ImportReport.refused(rows, List.of(new RowProblem(line, "", String.valueOf(getMessage()))));
    }
}
