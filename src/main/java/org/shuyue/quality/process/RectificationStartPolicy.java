package org.shuyue.quality.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.quality.CorrectionState;
import org.shuyue.quality.ErrorReport;
import org.shuyue.quality.ErrorReports;
import org.shuyue.quality.Inspections;
import org.shuyue.quality.QualityPolicy;
import org.shuyue.quality.Rectifications;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** The operator starts a rectification, one at a time for a resource; or a handed-over report does (YC-17a). */
@Component
class RectificationStartPolicy implements FormPolicy {
    private final Resources resources;
    private final Rectifications rectifications;
    private final Inspections inspections;
    private final ErrorReports reports;
    private final QualityPolicy rights;

    RectificationStartPolicy(
            Resources resources,
            Rectifications rectifications,
            Inspections inspections,
            ErrorReports reports,
            QualityPolicy rights) {
        this.resources = resources;
        this.rectifications = rectifications;
        this.inspections = inspections;
        this.reports = reports;
        this.rights = rights;
    }

    @Override
    public String formId() {
        return QualityRectificationProcess.START_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        String code = submission.text(QualityRectificationProcess.RESOURCE);
        String feedback = submission.text(QualityRectificationProcess.FEEDBACK_CASE);
        Optional<ErrorReport> report = report(feedback);
        if (!rights.mayRectify(submission.by())
                && report.filter(one -> handedOver(one, submission.by())).isEmpty()) {
            return List.of(new Problem("", "整改由运行管理人员发起；您不能发起整改"));
        }
        Optional<Resource> resource = resources.byCode(code);
        if (resource.isEmpty()) {
            return List.of(new Problem("resource", "目录中没有编码为“" + code + "”的资源，请从质量检查页面发起整改"));
        }
        List<Problem> problems = new ArrayList<>();
        rectifications
                .openFor(resource.get().id())
                .ifPresent(open -> problems.add(
                        new Problem("resource", "“" + resource.get().name() + "”已有在办的整改 " + open + "，请等待办结")));
        if (!feedback.isEmpty()
                && report.filter(one -> one.resource().equals(resource.get().id()))
                        .isEmpty()) {
            problems.add(new Problem("feedbackCase", "没有对该资源的反馈办件“" + feedback + "”，请核对编号或者留空"));
        }
        inspection(submission, resource.get().id()).ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> inspection(Submission submission, ResourceId resource) {
        String number = submission.text(QualityRectificationProcess.INSPECTION);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            var held = inspections.find(Long.parseLong(number), submission.by()).row();
            if (!held.resourceId().equals(resource) || !held.done()) {
                return Optional.of(new Problem("inspection", "质量检查 " + number + " 不是该资源已完成的检查，请核对"));
            }
            return held.standardMet()
                    ? Optional.of(new Problem("inspection", "质量检查 " + number + " 已达到质量标准，不需要整改"))
                    : Optional.empty();
        } catch (NotFound none) {
            return Optional.of(new Problem("inspection", "没有编号为 " + number + " 的质量检查，请核对或者留空"));
        }
    }

    /** The reporter of what the provider handed over, once. */
    private boolean handedOver(ErrorReport report, Person by) {
        return report.correctionState() == CorrectionState.HANDED_OVER
                && report.reporter().equals(by.id())
                && !rectifications.followed(report.caseNumber());
    }

    private Optional<ErrorReport> report(String feedback) {
        try {
            return feedback.isEmpty() ? Optional.empty() : reports.find(new CaseNumber(feedback));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
