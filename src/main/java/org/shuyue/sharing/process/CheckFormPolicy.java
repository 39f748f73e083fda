package org.shuyue.sharing.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.CheckOutcome;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** A request is returned for completion once, with everything that is missing. */
@Component
class CheckFormPolicy implements FormPolicy {
    private final ShareRequests requests;

    CheckFormPolicy(ShareRequests requests) {
        this.requests = requests;
    }

    @Override
    public String formId() {
        return ConditionalShareProcess.CHECK_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        boolean returns = CheckOutcome.byCode(submission.text(ShareProcess.CHECK_DECISION)) == CheckOutcome.RETURN;
        boolean again = requests.find(Objects.requireNonNull(submission.caseNumber()))
                .map(request -> !request.mayBeReturned())
                .orElse(false);
        return returns && again ? List.of(new Problem("checkDecision", "该申请已经退回补正过一次，请受理或者不予受理")) : List.of();
    }
}
