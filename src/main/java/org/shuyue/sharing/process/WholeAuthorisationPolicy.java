package org.shuyue.sharing.process;

import java.util.List;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.Conclusion;
import org.shuyue.workflow.Submission;

/** A whole authorisation that goes with a partial agreement holds for no item that was just refused (YC-22i). */
final class WholeAuthorisationPolicy {
    static final String GRANT = "grant";

    private WholeAuthorisationPolicy() {}

    static void checkAnswer(Submission submission, List<Problem> problems) {
        boolean partly = Conclusion.byCode(submission.text(ShareProcess.DECISION)) == Conclusion.AGREE_PARTLY;
        if (!partly || !GRANT.equals(submission.text(CountyConditionalShareProcess.WHOLE_DECISION))) {
            return;
        }
        List<String> granted = submission.texts(ShareProcess.GRANTED_ITEMS);
        submission.texts(CountyConditionalShareProcess.AUTHORISED_ITEMS).stream()
                .filter(item -> !granted.contains(item))
                .forEach(item -> problems.add(new Problem("authorisedItems", "信息项“" + item + "”本次未同意共享，不能列入整体授权；请去掉")));
    }
}
