package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.breach.WatchBreachReport;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.SlaIncidents;
import org.springframework.stereotype.Component;

/** Presses for the report at each of its reminders; at its end escalates, and shows it in Cockpit. */
@Component
class PressForReport implements JavaDelegate {
    private final WatchBreachReport watch;
    private final SlaIncidents incidents;

    PressForReport(WatchBreachReport watch, SlaIncidents incidents) {
        this.watch = watch;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        watch.press(number);
        watch.escalate(number)
                .ifPresent(message -> incidents.raise(execution, BreachReportProcess.REPORT_TASK, message));
    }
}
