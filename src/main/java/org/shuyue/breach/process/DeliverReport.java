package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.breach.SendBreachReport;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Sends the written report to all concerned. */
@Component
class DeliverReport implements JavaDelegate {
    private final SendBreachReport report;
    private final LastActor actor;

    DeliverReport(SendBreachReport report, LastActor actor) {
        this.report = report;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        report.send(
                new CaseNumber(execution.getProcessBusinessKey()),
                WrittenNotice.of(execution),
                WrittenNotice.leakReason(execution),
                actor.of(execution));
    }
}
