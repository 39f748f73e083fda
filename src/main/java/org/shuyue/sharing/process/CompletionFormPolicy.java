package org.shuyue.sharing.process;

import java.util.List;
import java.util.Objects;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.WishPolicy;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** What is completed meets the same rules as what was applied for. */
@Component
class CompletionFormPolicy implements FormPolicy {
    private final ShareRequests requests;
    private final Resources resources;
    private final WishPolicy wish;

    CompletionFormPolicy(ShareRequests requests, Resources resources, WishPolicy wish) {
        this.requests = requests;
        this.resources = resources;
        this.wish = wish;
    }

    @Override
    public String formId() {
        return ConditionalShareProcess.COMPLETION_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        Resource resource = requests.find(Objects.requireNonNull(submission.caseNumber()))
                .flatMap(request -> resources.look(request.resource()))
                .orElseThrow();
        return wish.check(
                resource,
                submission.texts(ConditionalShareProcess.REQUESTED_ITEMS),
                submission.date(ConditionalShareProcess.PERIOD_FROM),
                submission.date(ConditionalShareProcess.PERIOD_UNTIL));
    }
}
