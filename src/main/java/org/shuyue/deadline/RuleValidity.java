package org.shuyue.deadline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which rules of the pack have run out or are about to (WH-22: the measure itself is valid until a day). */
@Component
public class RuleValidity {
    /** How long before its last day a rule is told of. */
    private static final int DAYS_BEFORE = 30;

    private final ObjectProvider<RuleSource> rules;

    RuleValidity(ObjectProvider<RuleSource> rules) {
        this.rules = rules;
    }

    /** Those without a row that goes on after their last day, in the order of the pack. */
    public List<Rule> runningOut(LocalDate today) {
        List<Rule> all = rules.getObject().all();
        return all.stream()
                .filter(rule -> endsBy(rule, today.plusDays(DAYS_BEFORE)))
                .filter(rule -> all.stream().noneMatch(other -> goesOn(other, rule)))
                .toList();
    }

    private static boolean endsBy(Rule rule, LocalDate day) {
        return rule.basis().validTo() != null && !rule.basis().validTo().isAfter(day);
    }

    private static boolean goesOn(Rule other, Rule ending) {
        return other.id().equals(ending.id())
                && (other.basis().validTo() == null
                        || (ending.basis().validTo() != null
                                && other.basis()
                                        .validTo()
                                        .isAfter(ending.basis().validTo())));
    }
}
