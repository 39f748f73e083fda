package org.shuyue.sharing.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.ShareRequest;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;

/** Only the applicant takes a request back, and only before the answer. */
class WithdrawalFormPolicy implements FormPolicy {
    private final String formId;
    private final ShareRequests requests;

    WithdrawalFormPolicy(String formId, ShareRequests requests) {
        this.formId = formId;
        this.requests = requests;
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public List<Problem> check(Submission submission) {
        ShareRequest request =
                requests.find(Objects.requireNonNull(submission.caseNumber())).orElseThrow();
        if (!request.applicant().equals(submission.by().id())) {
            return List.of(new Problem("", "只有申请人本人可以撤回申请"));
        }
        return request.state().isOpen() ? List.of() : List.of(new Problem("", "申请已经答复或者办结，不能撤回"));
    }
}
