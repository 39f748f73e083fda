package org.shuyue.quality;

import java.util.List;

/**
 * A rule that the rows of a resource are held against. It never changes: another one takes its place.
 *
 * @param code by which later inspections find the same rule again: R12, or TYPE:birth_date for one from the catalogue
 * @param items names of items, in the order that the kind demands
 * @param detail what the kind needs beside the items, as {@link RuleKind#hint} says; may be empty
 * @param message Chinese, what is wrong with a row that breaks it
 * @param clause what it is based on, may be empty
 */
public record QualityRule(
        String code, RuleKind kind, List<String> items, String detail, String message, String clause) {

    public QualityRule {
        items = List.copyOf(items);
    }

    boolean declared() {
        return kind != RuleKind.TYPE;
    }
}
