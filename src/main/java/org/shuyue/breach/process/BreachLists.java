package org.shuyue.breach.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.access.Holds;
import org.shuyue.breach.BreachReceipt;
import org.shuyue.breach.BreachStep;
import org.shuyue.breach.EmergencyPlan;
import org.shuyue.breach.SendBreachReport;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** What the diagram asks: for each of what its tasks for several are done, whether data is held: {@code ${breachLists.steps(execution)}}. */
@Component
public class BreachLists {
    private final SendBreachReport report;
    private final EmergencyPlan plan;
    private final Holds holds;

    BreachLists(SendBreachReport report, EmergencyPlan plan, Holds holds) {
        this.report = report;
        this.plan = plan;
        this.holds = holds;
    }

    /** Whether the case still holds any of its resources. */
    public boolean isHeld(DelegateExecution execution) {
        return !holds.of(new CaseNumber(execution.getProcessBusinessKey())).isEmpty();
    }

    public List<String> receivers(DelegateExecution execution) {
        return report.receipts(new CaseNumber(execution.getProcessBusinessKey())).stream()
                .map(BreachReceipt::receiver)
                .toList();
    }

    public List<String> steps(DelegateExecution execution) {
        return plan.begin(new CaseNumber(execution.getProcessBusinessKey())).stream()
                .map(BreachStep::step)
                .toList();
    }
}
