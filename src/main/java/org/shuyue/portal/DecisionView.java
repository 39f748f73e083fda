package org.shuyue.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shuyue.audit.TrailEntry;

/**
 * A decision as the trail keeps it, with what was given for it.
 *
 * @param grounds Chinese label to text, in the order of the labels here
 */
public record DecisionView(TrailEntry event, Map<String, String> grounds) {
    private static final Map<String, String> LABELS = labels();

    /** Empty when nothing was decided, or nothing given for it. */
    static Optional<DecisionView> of(TrailEntry event) {
        Map<String, String> grounds = new LinkedHashMap<>();
        LABELS.forEach((name, label) -> {
            String text = event.details().getOrDefault(name, "");
            if (!text.isBlank()) {
                grounds.put(label, text);
            }
        });
        return grounds.isEmpty() ? Optional.empty() : Optional.of(new DecisionView(event, grounds));
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("refusalReasons", "不予同意的理由");
        labels.put("reasons", "理由");
        labels.put("reason", "理由");
        labels.put("refusalBasis", "法律依据");
        labels.put("legalBasis", "法律依据");
        labels.put("basis", "依据");
        labels.put("terms", "使用要求");
        labels.put("grantedItems", "同意的信息项");
        return labels;
    }
}
