package org.shuyue.breach;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RuleSource;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presses for the report at 2, 6 and 10 hours and at its end, the authority and the supervisors included (XA-S8). */
@Component
public class WatchBreachReport {
    private final Breaches breaches;
    private final Ledger ledger;
    private final RuleSource rules;
    private final BreachLetters letters;
    private final Clock clock;

    WatchBreachReport(Breaches breaches, Ledger ledger, RuleSource rules, BreachLetters letters, Clock clock) {
        this.breaches = breaches;
        this.ledger = ledger;
        this.rules = rules;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public void press(CaseNumber number) {
        DataBreach breach = breaches.get(number);
        ledger.remind(number, breach.reportRule(), clock.instant())
                .filter(deadline -> deadline.dueAt().isAfter(clock.instant()))
                .ifPresent(deadline -> letters.to(
                        number,
                        told(deadline),
                        "催报：数据泄露报告尚未报送",
                        "办件 " + number + "（" + breaches.names(number) + "）须于 " + deadline.shownDue() + " 前报送书面报告（"
                                + deadline.clause() + "），现在尚未报送，请立即办理。"));
    }

    /** What the incident says; empty when the report has gone out. */
    @Transactional
    public Optional<String> escalate(CaseNumber number) {
        DataBreach breach = breaches.get(number);
        Optional<RunningDeadline> breached = ledger.breach(number, breach.reportRule(), clock.instant());
        breached.ifPresent(deadline -> letters.to(number, told(deadline), "督办：数据泄露报告超时", sentence(number, deadline)));
        return breached.map(deadline -> sentence(number, deadline));
    }

    private String sentence(CaseNumber number, RunningDeadline deadline) {
        return "办件 " + number + "（" + breaches.names(number) + "）的泄露报告应当于 " + deadline.shownDue() + " 前报送，现已超时。依据："
                + deadline.citation() + "（" + deadline.clause() + "）";
    }

    private Set<Role> told(RunningDeadline deadline) {
        Set<Role> told = EnumSet.of(Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR);
        rules.of(deadline)
                .ifPresent(rule -> rule.escalationRoles()
                        .forEach(role -> told.add(Role.byId(role).orElseThrow())));
        return told;
    }
}
