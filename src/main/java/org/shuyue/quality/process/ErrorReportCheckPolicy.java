package org.shuyue.quality.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.quality.ErrorReports;
import org.shuyue.quality.Rectifications;
import org.shuyue.quality.ReportAnswer;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** What is being rectified already is not handed over a second time. */
@Component
class ErrorReportCheckPolicy implements FormPolicy {
    private final ErrorReports reports;
    private final Rectifications rectifications;

    ErrorReportCheckPolicy(ErrorReports reports, Rectifications rectifications) {
        this.reports = reports;
        this.rectifications = rectifications;
    }

    @Override
    public String formId() {
        return DataCorrectionProcess.CHECK_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        if (!submission.text(DataCorrectionProcess.REPORT_ANSWER).equals(ReportAnswer.HAND_OVER)) {
            return List.of();
        }
        return reports.find(Objects.requireNonNull(submission.caseNumber()))
                .flatMap(report -> rectifications.openFor(report.resource()))
                .map(open -> List.of(
                        new Problem("reportAnswer", "该资源已有在办的整改 " + open + "，请选择“已经更正”，并在更正情况中写明同类问题在该整改中一并处理")))
                .orElse(List.of());
    }
}
