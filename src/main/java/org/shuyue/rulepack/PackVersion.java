package org.shuyue.rulepack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Rule;
import org.shuyue.shared.PersonId;

/**
 * A version of a pack that applies, or will.
 *
 * @param number counted from 1
 * @param jurisdiction Chinese, where it holds
 * @param validFrom the first day whose clocks it governs; {@code null} for one that came with the product
 * @param rules in the order of its table
 * @param published {@code null} for one that came with the product
 */
public record PackVersion(
        PackTable table,
        int number,
        String jurisdiction,
        @Nullable LocalDate validFrom,
        List<Rule> rules,
        String dmn,
        @Nullable Published published) {
    public PackVersion {
        rules = List.copyOf(rules);
    }

    /** Who put it in force, and who had brought it. */
    public record Published(PersonId uploadedBy, Instant uploadedAt, PersonId by, Instant at) {}

    public String pack() {
        return table.id();
    }

    public String title() {
        return table.title();
    }

    public String description() {
        return table.description();
    }

    boolean governs(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    /** The row for that day, as the engine finds it; else the last one that ran out before it. */
    Optional<Rule> find(String ruleId, LocalDate on) {
        return table.lookup().ask(ruleId, on).stream()
                .map(cells -> RowCells.checked(pack(), ruleId, cells))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule -> rule.id().equals(ruleId) && rule.runOutOn(on))
                        .max(Comparator.comparing(rule -> rule.basis().validFrom())));
    }
}
