package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.quality.ErrorReports;
import org.shuyue.quality.ReportAnswer;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records the provider's answer and tells the reporter. */
@Component
class RecordReportAnswer implements JavaDelegate {
    private final ErrorReports reports;
    private final LastActor actor;

    RecordReportAnswer(ErrorReports reports, LastActor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.answer(
                new CaseNumber(execution.getProcessBusinessKey()),
                new ReportAnswer(
                        DataCorrectionProcess.REPORT_ANSWER.of(execution),
                        DataCorrectionProcess.CORRECTION_NOTE.look(execution).orElse(""),
                        DataCorrectionProcess.WIDER_PROBLEM.look(execution).orElse(""),
                        DataCorrectionProcess.ANSWER_REASONS.look(execution).orElse(""),
                        DataCorrectionProcess.ANSWER_BASIS.look(execution).orElse("")),
                actor.of(execution));
    }
}
