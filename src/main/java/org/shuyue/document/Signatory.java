package org.shuyue.document;

/**
 * One who seals or signs a paper.
 *
 * @param label of the row on the last page, one of {@link DocumentKind#labels()}
 * @param name as it stands in the row
 */
public record Signatory(String label, String name) {}
