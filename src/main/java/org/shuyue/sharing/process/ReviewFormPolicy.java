package org.shuyue.sharing.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.Conclusion;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;

/** A partial agreement grants some, not all, of what was asked for, and nothing else (YC-22d); a whole authorisation names its items (YC-22i). */
class ReviewFormPolicy implements FormPolicy {
    private final String formId;
    private final ShareRequests requests;

    ReviewFormPolicy(String formId, ShareRequests requests) {
        this.formId = formId;
        this.requests = requests;
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public List<Problem> check(Submission submission) {
        List<Problem> problems = new ArrayList<>();
        if (Conclusion.byCode(submission.text(ShareProcess.DECISION)) == Conclusion.AGREE_PARTLY) {
            List<String> granted = submission.texts(ShareProcess.GRANTED_ITEMS);
            List<String> asked = requests.find(Objects.requireNonNull(submission.caseNumber()))
                    .orElseThrow()
                    .wish()
                    .items();
            granted.stream()
                    .filter(item -> !asked.contains(item))
                    .forEach(item ->
                            problems.add(new Problem("grantedItems", "申请中没有信息项“" + item + "”，“同意共享的信息项”只能在申请的范围内选择")));
            if (new HashSet<>(granted).equals(new HashSet<>(asked))) {
                problems.add(new Problem("grantedItems", "已经选择全部信息项，请改选“同意”，或者去掉不同意共享的信息项"));
            }
        }
        WholeAuthorisationPolicy.checkAnswer(submission, problems);
        return problems;
    }
}
