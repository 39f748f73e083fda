package org.shuyue.deadline;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.calendar.Period;

/** What deadlines would run under if their rules said something else. */
@FunctionalInterface
public interface AssumedRule {

    /** What it would say of a deadline; the terms under which it runs where it says nothing else. */
    Terms instead(RunningDeadline running);

    /**
     * Another period for everything under one rule, whatever the pack.
     *
     * @param leads of its warnings; empty to leave them as they are
     */
    static AssumedRule changed(String ruleId, Period period, List<Period> leads) {
        List<Period> otherLeads = List.copyOf(leads);
        return running -> running.ruleId().equals(ruleId) ? running.terms().with(period, otherLeads) : running.terms();
    }

    /** Other rows for everything that runs under that pack; a rule that they leave out stays as it is. */
    static AssumedRule pack(String pack, List<Rule> rows) {
        Map<String, List<Rule>> byId = rows.stream().collect(groupingBy(Rule::id));
        return running -> running.terms().pack().equals(pack)
                ? row(byId.getOrDefault(running.ruleId(), List.of()), running)
                        .map(Terms::of)
                        .orElse(running.terms())
                : running.terms();
    }

    /** The one that holds on the day of the start, else the last. */
    private static Optional<Rule> row(List<Rule> rows, RunningDeadline running) {
        LocalDate start = running.startedAt().atZone(Application.ZONE).toLocalDate();
        return rows.stream()
                .filter(row -> row.basis().holdsOn(start))
                .findFirst()
                .or(() -> rows.stream().reduce((earlier, later) -> later));
    }
}
