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

/** What is completed meets the same rules as what was applied for. */
class CompletionFormPolicy implements FormPolicy {
    private final String formId;
    private final ShareRequests requests;
    private final Resources resources;
    private final WishPolicy wish;

    CompletionFormPolicy(String formId, ShareRequests requests, Resources resources, WishPolicy wish) {
        this.formId = formId;
        this.requests = requests;
        this.resources = resources;
        this.wish = wish;
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public List<Problem> check(Submission submission) {
        Resource resource = requests.find(Objects.requireNonNull(submission.caseNumber()))
                .flatMap(request -> resources.look(request.resource()))
                .orElseThrow();
        return wish.check(
                resource,
                submission.texts(ShareProcess.REQUESTED_ITEMS),
                submission.date(ShareProcess.PERIOD_FROM),
                submission.date(ShareProcess.PERIOD_UNTIL));
    }
}
