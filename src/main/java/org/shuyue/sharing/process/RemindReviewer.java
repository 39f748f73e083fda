package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.WatchReview;
import org.springframework.stereotype.Component;

/** Reminds the provider's reviewers. */
@Component
class RemindReviewer implements JavaDelegate {
    private final WatchReview watch;

    RemindReviewer(WatchReview watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.remind(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
