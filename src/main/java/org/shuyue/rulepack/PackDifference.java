package org.shuyue.rulepack;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Rule;

/**
 * What a draft would change.
 *
 * @param against number of the version it would take the place of; zero for a pack that is new
 * @param changes rules added, removed or changed, in the order of the draft, the removed ones last
 * @param unchanged how many rules stay as they are
 */
public record PackDifference(int against, List<Change> changes, int unchanged) {

    /** What becomes of a rule. */
    public enum Kind {
        ADDED("新增"),
        REMOVED("删除"),
        CHANGED("修改");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One row.
     *
     * @param elsewhere whether a pack that stands in for this one has the rule too
     * @param running cases whose clock runs under this rule of this pack now, and goes on as it began
     */
    public record Change(Kind kind, Rule rule, List<Field> fields, boolean elsewhere, long running) {}

    /** One field of it, in words; the same text twice is never listed. */
    public record Field(String label, String before, String after) {}

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** For templates, which know kinds by their names. */
    public long count(String kind) {
        return count(Kind.valueOf(kind));
    }

    /** All running cases of the rules that are removed or changed. */
    public long running() {
        return changes.stream()
                .collect(Collectors.toMap(change -> change.rule().id(), Change::running, (one, same) -> one))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    static PackDifference of(
            @Nullable PackVersion before, List<Rule> after, Set<String> elsewhere, Map<String, Long> running) {
        Map<String, Rule> old = keyed(before == null ? List.of() : before.rules());
        Map<String, Rule> now = keyed(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((key, rule) -> {
            Rule former = old.get(key);
            if (!rule.equals(former)) {
                changes.add(new Change(
                        former == null ? Kind.ADDED : Kind.CHANGED,
                        rule,
                        former == null ? List.of() : fields(former, rule),
                        elsewhere.contains(rule.id()),
                        running.getOrDefault(rule.id(), 0L)));
            }
        });
        int unchanged = now.size() - changes.size();
        old.forEach((key, rule) -> {
            if (!now.containsKey(key)) {
                changes.add(new Change(
                        Kind.REMOVED,
                        rule,
                        List.of(),
                        elsewhere.contains(rule.id()),
                        running.getOrDefault(rule.id(), 0L)));
            }
        });
        return new PackDifference(before == null ? 0 : before.number(), changes, unchanged);
    }

    /** A rule that has several rows is told apart by their order. */
    private static Map<String, Rule> keyed(List<Rule> rules) {
        Map<String, Rule> keyed = new LinkedHashMap<>();
        rules.stream()
                .collect(groupingBy(Rule::id, LinkedHashMap::new, Collectors.toList()))
                .forEach((id, rows) -> {
                    for (int i = 0; i < rows.size(); i++) {
                        keyed.put(id + "#" + i, rows.get(i));
                    }
                });
        return keyed;
    }

    private static List<Field> fields(Rule before, Rule after) {
        Map<String, String> old = RuleWords.of(before);
        Map<String, String> now = RuleWords.of(after);
        return now.entrySet().stream()
                .filter(field -> !Objects.equals(old.get(field.getKey()), field.getValue()))
                .map(field -> new Field(field.getKey(), old.getOrDefault(field.getKey(), ""), field.getValue()))
                .toList();
    }
}
