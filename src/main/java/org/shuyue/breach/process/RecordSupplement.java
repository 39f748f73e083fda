package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.breach.SendBreachReport;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Keeps what was added as a new version, and shows it in the forms that come later. */
@Component
class RecordSupplement implements JavaDelegate {
    private final SendBreachReport report;
    private final LastActor actor;

    RecordSupplement(SendBreachReport report, LastActor actor) {
        this.report = report;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WrittenNotice.show(
                execution,
                report.supplement(
                        new CaseNumber(execution.getProcessBusinessKey()),
                        WrittenNotice.of(execution),
                        WrittenNotice.leakReason(execution),
                        actor.of(execution)));
    }
}
