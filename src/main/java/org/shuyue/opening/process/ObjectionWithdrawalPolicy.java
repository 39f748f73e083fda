package org.shuyue.opening.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.opening.RightsObjection;
import org.shuyue.opening.RightsObjections;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** Only the objector takes an objection back, and only while it is being verified. */
@Component
class ObjectionWithdrawalPolicy implements FormPolicy {
    private final RightsObjections objections;

    ObjectionWithdrawalPolicy(RightsObjections objections) {
        this.objections = objections;
    }

    @Override
    public String formId() {
        return RightsObjectionProcess.WITHDRAWAL_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        RightsObjection objection =
                objections.find(Objects.requireNonNull(submission.caseNumber())).orElseThrow();
        if (objection.ownMotion()) {
            return List.of(new Problem("", "提供部门自行发现的，应当完成核查，不能撤回"));
        }
        if (!objection.objector().equals(submission.by().id())) {
            return List.of(new Problem("", "只有提出人本人可以撤回异议"));
        }
        return objection.state().undecided() ? List.of() : List.of(new Problem("", "异议已经核实，不能撤回"));
    }
}
