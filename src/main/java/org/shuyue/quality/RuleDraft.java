package org.shuyue.quality;

import java.util.List;

/**
 * A rule as somebody wrote it down.
 *
 * @param kind by name of {@link RuleKind}
 */
public record RuleDraft(String kind, List<String> items, String detail, String message, String clause) {
    public RuleDraft {
        items = List.copyOf(items);
        detail = detail.strip();
        message = message.strip();
        clause = clause.strip();
    }

    public static RuleDraft empty() {
        return new RuleDraft("", List.of(), "", "", "");
    }
}
