package org.shuyue.workflow;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.shuyue.shared.InputRefused;

/** A refused input on its way through the engine, whose REST API answers it with 400 and the Chinese message. */
class SubmissionRefused extends FormFieldValidationException {
    private final transient InputRefused refusal;

    SubmissionRefused(InputRefused refusal) {
        super(refusal.problems(), refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    SubmissionRefused(String message) {
        this(new InputRefused("", message));
    }

    InputRefused refusal() {
        return refusal;
    }
}
