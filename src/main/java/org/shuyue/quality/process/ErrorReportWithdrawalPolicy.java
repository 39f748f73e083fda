package org.shuyue.quality.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.quality.ErrorReport;
import org.shuyue.quality.ErrorReports;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** Only the reporter takes a report back, and only before the answer. */
@Component
class ErrorReportWithdrawalPolicy implements FormPolicy {
    private final ErrorReports reports;

    ErrorReportWithdrawalPolicy(ErrorReports reports) {
        this.reports = reports;
    }

    @Override
    public String formId() {
        return DataCorrectionProcess.WITHDRAWAL_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        ErrorReport report =
                reports.find(Objects.requireNonNull(submission.caseNumber())).orElseThrow();
        if (!report.reporter().equals(submission.by().id())) {
            return List.of(new Problem("", "只有反馈人本人可以撤回反馈"));
        }
        return report.isOpen() ? List.of() : List.of(new Problem("", "反馈已经答复或者办结，不能撤回"));
    }
}
