package org.shuyue.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuyue.Application;
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

    /** What is to be said of a deadline whose rule is past its validity; empty while it holds. */
    public static Optional<String> note(RunningDeadline deadline, LocalDate today) {
        LocalDate last = deadline.terms().validTo();
        if (last == null || !deadline.ruleRunOut(today)) {
            return Optional.empty();
        }
        LocalDate started = LocalDate.ofInstant(deadline.startedAt(), Application.ZONE);
        return Optional.of(
                started.isAfter(last)
                        ? "所依据的规则有效期至" + last + "，起算时已过有效期；在新规则发布之前仍照此计算"
                        : "所依据的规则有效期至" + last + "，现已过有效期；起算时有效，本期限仍照此计算");
    }

    private static boolean endsBy(Rule rule, LocalDate day) {
        return rule.basis().validTo() != null && !rule.basis().validTo().isAfter(day);
    }

    private static boolean goesOn(Rule other, Rule ending) {
        return other.pack().equals(ending.pack())
                && other.id().equals(ending.id())
                && (other.basis().validTo() == null
                        || (ending.basis().validTo() != null
                                && other.basis()
                                        .validTo()
                                        .isAfter(ending.basis().validTo())));
    }
}
