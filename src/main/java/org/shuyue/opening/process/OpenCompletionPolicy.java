package org.shuyue.opening.process;

import java.util.List;
import org.shuyue.opening.OpenWishPolicy;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** What is completed meets the same rules as what was applied for. */
@Component
class OpenCompletionPolicy implements FormPolicy {
    private final OpenWishPolicy wish;

    OpenCompletionPolicy(OpenWishPolicy wish) {
        this.wish = wish;
    }

    @Override
    public String formId() {
        return OpenDataRequestProcess.COMPLETION_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        return wish.check(
                submission.date(OpenDataRequestProcess.PERIOD_FROM),
                submission.date(OpenDataRequestProcess.PERIOD_UNTIL));
    }
}
