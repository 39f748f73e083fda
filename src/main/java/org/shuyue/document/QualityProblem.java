package org.shuyue.document;

/**
 * Something that an inspection found.
 *
 * @param rows that show it
 */
public record QualityProblem(
        @Fact("问题") String problem, @Fact("行数") long rows) {}
