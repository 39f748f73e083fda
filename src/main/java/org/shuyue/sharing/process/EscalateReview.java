package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.WatchReview;
import org.shuyue.workflow.SlaIncidents;
import org.springframework.stereotype.Component;

/** Escalates a review whose period has ended, and shows it in Cockpit. */
@Component
class EscalateReview implements JavaDelegate {
    private final WatchReview watch;
    private final SlaIncidents incidents;

    EscalateReview(WatchReview watch, SlaIncidents incidents) {
        this.watch = watch;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.escalate(new CaseNumber(execution.getProcessBusinessKey()))
                .ifPresent(message -> incidents.raise(execution, ConditionalShareProcess.REVIEW_TASK, message));
    }
}
