package org.shuyue.workflow;

import java.util.Set;

/** What a procedure declares to the engine's room; a variable that it does not declare is refused on every path. */
public interface ProcessContract {
    /** The id of the diagram. */
    String processId();

    /** The letters before the year of its case numbers; none where it {@link #isCalled}. */
    String numberPrefix();

    /** Every variable that the process may hold, beside {@link CaseVariables}. */
    Set<ProcessVariable<?>> variables();

    /** Whether the one who began a case may do tasks of it that others decide; false wherever somebody asks for something. */
    default boolean ownCasesToo() {
        return false;
    }

    /** Whether it is a part of other procedures, begun by their call activities only, under the number of their case. */
    default boolean isCalled() {
        return false;
    }
}
