package org.shuyue.opening.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.opening.OpenDataRequest;
import org.shuyue.opening.OpenDataRequests;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** Only the applicant takes a request back, and only before it is opened or refused. */
@Component
class OpenWithdrawalPolicy implements FormPolicy {
    private final OpenDataRequests requests;

    OpenWithdrawalPolicy(OpenDataRequests requests) {
        this.requests = requests;
    }

    @Override
    public String formId() {
        return OpenDataRequestProcess.WITHDRAWAL_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        OpenDataRequest request =
                requests.find(Objects.requireNonNull(submission.caseNumber())).orElseThrow();
        if (!request.applicant().equals(submission.by().id())) {
            return List.of(new Problem("", "只有申请人本人可以撤回申请"));
        }
        return request.state().isOpen() ? List.of() : List.of(new Problem("", "申请已经办结，不能撤回"));
    }
}
