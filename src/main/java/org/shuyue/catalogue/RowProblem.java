package org.shuyue.catalogue;

/**
 * What is wrong in one row of a file.
 *
 * @param line as the spreadsheet numbers its rows, the header being 1; 0 for the file as a whole
 * @param column header of the column, or empty for the row as a whole
 * @param message Chinese, says what to do
 */
public record RowProblem(int line, String column, String message) {}
