package org.shuyue.rulepack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The decision table of a pack as text, and the engine that evaluates it.
 *
 * @param id of the decision, which is the id of the pack
 * @param title Chinese
 * @param description where the limits come from
 * @param rows in the order of the table
 */
public record PackTable(String id, String title, String description, List<Row> rows, Lookup lookup) {
    public PackTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number counted from 1, as a modeller shows it
     * @param cells without their quotes; an empty one is left out
     */
    public record Row(int number, String ruleId, Map<RuleColumn, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /** Asks the decision table; each answer are the cells of a row that it found. */
    @FunctionalInterface
    public interface Lookup {
        List<Map<RuleColumn, String>> ask(String ruleId, LocalDate on);
    }
}
