package org.shuyue.opening.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.opening.OpenDataRequest;
import org.shuyue.opening.OpenDataRequests;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** A request is returned for completion once, with everything that is missing. */
@Component
class OpenCheckPolicy implements FormPolicy {
    private final OpenDataRequests requests;

    OpenCheckPolicy(OpenDataRequests requests) {
        this.requests = requests;
    }

    @Override
    public String formId() {
        return OpenDataRequestProcess.CHECK_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        boolean returns = submission.text(OpenDataRequestProcess.CHECK_DECISION).equals("return");
        boolean again = requests.find(Objects.requireNonNull(submission.caseNumber()))
                .filter(OpenDataRequest::mayBeReturned)
                .isEmpty();
        return returns && again ? List.of(new Problem("checkDecision", "该申请已经退回补正过一次，请受理或者不予受理")) : List.of();
    }
}
