package org.shuyue.catalogue;

import java.util.List;

/**
 * How a file was taken in: wholly, or, if there is any problem, not at all.
 *
 * @param rows of data read, the header not counted
 * @param added resources, or rows of a dataset; 0 if there is any problem
 * @param changed resources, or rows of a dataset that were replaced; 0 if there is any problem
 */
public record ImportReport(int rows, int added, int changed, List<RowProblem> problems) {
    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean accepted() {
        return problems.isEmpty();
    }

    static ImportReport refused(int rows, List<RowProblem> problems) {
        return new ImportReport(rows, 0, 0, problems);
    }
}
