package org.shuyue.portal;

import java.time.LocalDate;
import java.util.List;
import org.shuyue.deadline.Rule;
import org.shuyue.rulepack.PackVersion;
import org.shuyue.rulepack.RuleWords;

/**
 * A rule as a page shows it, in words.
 *
 * @param hours empty where the rule says nothing of hours
 * @param validity {@code ended}, {@code ending} within thirty days, or empty
 */
public record RuleView(
        Rule rule,
        String packTitle,
        String leads,
        String escalation,
        String pause,
        String extension,
        String hours,
        String validity) {
    private static final int DAYS_BEFORE = 30;

    static List<RuleView> of(PackVersion pack, LocalDate today) {
        return pack.rules().stream().map(rule -> of(rule, pack.title(), today)).toList();
    }

    static RuleView of(Rule rule, String packTitle, LocalDate today) {
        String validity = rule.runOutOn(today) ? "ended" : rule.runOutOn(today.plusDays(DAYS_BEFORE)) ? "ending" : "";
        return new RuleView(
                rule,
                packTitle,
                RuleWords.leads(rule),
                RuleWords.roles(rule.escalationRoles()),
                RuleWords.pause(rule.leeway()),
                RuleWords.extension(rule.leeway()),
                RuleWords.hours(rule.hours()),
                validity);
    }

    /** Whether any of its words holds the one that was typed. */
    boolean holds(String word) {
        return String.join(
                        "\n",
                        rule.id(),
                        rule.trigger(),
                        rule.period().shown(),
                        rule.period().toString(),
                        rule.clause(),
                        rule.citation(),
                        packTitle,
                        escalation,
                        pause,
                        extension)
                .toLowerCase(java.util.Locale.ROOT)
                .contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
