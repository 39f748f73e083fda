package org.shuyue.workflow;

import java.util.List;
import java.util.function.Function;
import org.shuyue.shared.Problem;

/** The rules of a procedure for one form, beyond what each field says of itself. */
public interface FormPolicy {
    String formId();

    /** Everything that is wrong; empty when the submission stands. */
    List<Problem> check(Submission submission);

    static FormPolicy of(String formId, Function<Submission, List<Problem>> check) {
        return new FormPolicy() {
            @Override
            public String formId() {
                return formId;
            }

            @Override
            public List<Problem> check(Submission submission) {
                return check.apply(submission);
            }
        };
    }
}
