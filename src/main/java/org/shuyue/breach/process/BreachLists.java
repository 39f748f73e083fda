package org.shuyue.breach.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuyue.breach.BreachReceipt;
import org.shuyue.breach.BreachStep;
import org.shuyue.breach.EmergencyPlan;
import org.shuyue.breach.SendBreachReport;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** For each of what the diagram's tasks for several are done: {@code ${breachLists.steps(execution)}}. */
@Component
public class BreachLists {
    private final SendBreachReport report;
    private final EmergencyPlan plan;

    BreachLists(SendBreachReport report, EmergencyPlan plan) {
        this.report = report;
        this.plan = plan;
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
