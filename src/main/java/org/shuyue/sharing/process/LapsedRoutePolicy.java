package org.shuyue.sharing.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.TemporaryRoutePolicy;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Submission;

/** Nothing is opened for a request that a temporary sharing type made possible, once that has ended (YC-20c). */
class LapsedRoutePolicy implements FormPolicy {
    private final String formId;
    private final ProcessVariable<String> decision;
    private final Set<String> opening;
    private final ShareRequests requests;
    private final TemporaryRoutePolicy temporary;

    /** @param opening the codes of the decisions after which access is opened */
    LapsedRoutePolicy(
            String formId,
            ProcessVariable<String> decision,
            Set<String> opening,
            ShareRequests requests,
            TemporaryRoutePolicy temporary) {
        this.formId = formId;
        this.decision = decision;
        this.opening = opening;
        this.requests = requests;
        this.temporary = temporary;
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public List<Problem> check(Submission submission) {
        if (!opening.contains(submission.text(decision))) {
            return List.of();
        }
        return requests.find(Objects.requireNonNull(submission.caseNumber()))
                .flatMap(temporary::lapsed)
                .map(why -> List.of(new Problem(decision.name(), why)))
                .orElse(List.of());
    }
}
