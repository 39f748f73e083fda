package org.shuyue.quality.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.party.Role;
import org.shuyue.quality.Rectification;
import org.shuyue.quality.Rectifications;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** Only the operator ends a rectification (YC-17a). */
@Component
class RectificationWithdrawalPolicy implements FormPolicy {
    private final Rectifications rectifications;

    RectificationWithdrawalPolicy(Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public String formId() {
        return QualityRectificationProcess.WITHDRAWAL_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        if (!submission.by().has(Role.OPERATOR)) {
            return List.of(new Problem("", "只有运行管理人员可以撤销整改"));
        }
        return rectifications
                        .find(Objects.requireNonNull(submission.caseNumber()))
                        .filter(Rectification::isOpen)
                        .isPresent()
                ? List.of()
                : List.of(new Problem("", "整改已经办结，不能撤销"));
    }
}
