package org.shuyue.opening;

import java.util.List;

/**
 * What the provider answers.
 *
 * @param items names of the items that are opened; empty when refused
 * @param followUp service and feedback that the provider asks for (YC-29c), or empty
 * @param terms conditions beyond the usual ones, or empty
 * @param reasons why it is refused, or empty (YC-29d)
 * @param basis the law that the refusal rests on, or empty (YC-29d)
 */
public record OpenAnswer(
        boolean agreed, List<String> items, String followUp, String terms, String reasons, String basis) {
    public OpenAnswer {
        items = List.copyOf(items);
        if (!agreed && (reasons.isBlank() || basis.isBlank())) {
            throw new IllegalArgumentException("A refusal needs reasons and legal basis (YC-29d)");
        }
        if (agreed && items.isEmpty()) {
            throw new IllegalArgumentException("An agreement opens at least one item");
        }
    }
}
