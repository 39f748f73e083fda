package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.quality.ErrorReports;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records that the reporter took the report back. */
@Component
class RecordReportWithdrawal implements JavaDelegate {
    private final ErrorReports reports;
    private final LastActor actor;

    RecordReportWithdrawal(ErrorReports reports, LastActor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.withdraw(
                new CaseNumber(execution.getProcessBusinessKey()),
                DataCorrectionProcess.WITHDRAWAL_REASON.of(execution),
                actor.of(execution));
    }
}
