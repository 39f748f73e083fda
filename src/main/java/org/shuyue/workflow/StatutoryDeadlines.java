package org.shuyue.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** What diagrams ask for due dates and timers: {@code ${statutoryDeadlines.dueAt(execution, 'rule-id')}}; a rule named there stands for its family as well. */
@Component("statutoryDeadlines")
public class StatutoryDeadlines {
    private final Ledger ledger;

    StatutoryDeadlines(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The end of the period that runs for the case under this rule. */
    public Date dueAt(DelegateExecution execution, String ruleId) {
        return Date.from(running(execution, ruleId).dueAt());
    }

    /** The moment of the last reminder before that end. */
    public Date warnAt(DelegateExecution execution, String ruleId) {
        return Date.from(running(execution, ruleId).warnAt());
    }

    /** The moments of all reminders, for a timer cycle. */
    public String warnings(DelegateExecution execution, String ruleId) {
        return WarningCycle.of(running(execution, ruleId).warnings());
    }

    /** The same and the end itself, for a watch that reminds and escalates. */
    public String warningsAndEnd(DelegateExecution execution, String ruleId) {
        RunningDeadline deadline = running(execution, ruleId);
        List<Instant> moments = new ArrayList<>(deadline.warnings());
        moments.add(deadline.dueAt());
        return WarningCycle.of(moments);
    }

    private RunningDeadline running(DelegateExecution execution, String ruleId) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        return ledger.of(number).stream()
                .filter(deadline -> deadline.goesBy(ruleId))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No deadline " + ruleId + " runs for " + number));
    }

    /** The id of the diagram that runs. */
    public static String processId(DelegateExecution execution) {
        return DefinitionKeys.of(execution);
    }
}
