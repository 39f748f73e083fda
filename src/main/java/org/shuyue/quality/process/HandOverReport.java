package org.shuyue.quality.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.quality.ErrorReports;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Hands the like of what was reported over, to be rectified. */
@Component
class HandOverReport implements JavaDelegate {
    private final ErrorReports reports;

    HandOverReport(ErrorReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.handOver(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
