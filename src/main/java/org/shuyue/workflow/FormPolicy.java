package org.shuyue.workflow;

import java.util.List;
import org.shuyue.shared.Problem;

/** The rules of a procedure for one form, beyond what each field says of itself. */
public interface FormPolicy {
    String formId();

    /** Everything that is wrong; empty when the submission stands. */
    List<Problem> check(Submission submission);
}
