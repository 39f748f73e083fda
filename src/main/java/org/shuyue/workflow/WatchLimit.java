package org.shuyue.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** At the end of a timer that watches the whole of a limit: reminds before its end, escalates at its end. */
@Component
class WatchLimit implements JavaDelegate {
    private final EscalateOverdue escalate;
    private final RemindHandlers remind;

    WatchLimit(EscalateOverdue escalate, RemindHandlers remind) {
        this.escalate = escalate;
        this.remind = remind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!escalate.escalated(execution)) {
            remind.execute(execution);
        }
    }
}
