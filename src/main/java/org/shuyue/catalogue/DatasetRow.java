package org.shuyue.catalogue;

/**
 * A row of a dataset.
 *
 * @param position from 1 without gaps
 * @param cells a JSON object, text by name of item; empty cells are left out
 */
record DatasetRow(long position, String cells) {}
