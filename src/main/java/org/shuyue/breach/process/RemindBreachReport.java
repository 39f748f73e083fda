package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.breach.WatchBreachReport;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Presses for the report. */
@Component
class RemindBreachReport implements JavaDelegate {
    private final WatchBreachReport watch;

    RemindBreachReport(WatchBreachReport watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watch.press(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
