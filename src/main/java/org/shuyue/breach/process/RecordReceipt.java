package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.breach.SendBreachReport;
import org.shuyue.breach.SendBreachReport.Receipt;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records who took the report and when. */
@Component
class RecordReceipt implements TaskListener {
    private final SendBreachReport report;
    private final LastActor actor;

    RecordReceipt(SendBreachReport report, LastActor actor) {
        this.report = report;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        report.confirm(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                BreachReportProcess.RECEIVER.of(task),
                new Receipt(
                        BreachReportProcess.RECEIVED_BY.of(task),
                        BreachReportProcess.RECEIVED_AT.of(task),
                        BreachReportProcess.RECEIPT_NOTE.look(task).orElse(null)),
                actor.of(task));
    }
}
