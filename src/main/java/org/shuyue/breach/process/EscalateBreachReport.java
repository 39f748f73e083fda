package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.breach.WatchBreachReport;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.SlaIncidents;
import org.springframework.stereotype.Component;

/** Escalates a report whose limit has passed, and shows it in Cockpit. */
@Component
class EscalateBreachReport implements JavaDelegate {
    private final WatchBreachReport watch;
    private final SlaIncidents incidents;

    EscalateBreachReport(WatchBreachReport watch, SlaIncidents incidents) {
        this.watch = watch;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.escalate(new CaseNumber(execution.getProcessBusinessKey()))
                .ifPresent(message -> incidents.raise(execution, BreachReportProcess.REPORT_TASK, message));
    }
}
