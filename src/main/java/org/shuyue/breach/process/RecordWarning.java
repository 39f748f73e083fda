package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.breach.PublicWarnings;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Publishes the warning, or records why there is none. */
@Component
class RecordWarning implements TaskListener {
    private final PublicWarnings warnings;
    private final LastActor actor;

    RecordWarning(PublicWarnings warnings, LastActor actor) {
        this.warnings = warnings;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        BreachReportProcess.NO_WARNING_REASON
                .look(task)
                .ifPresentOrElse(
                        reason -> warnings.waive(number, reason, actor.of(task)),
                        () -> warnings.publish(
                                number,
                                BreachReportProcess.WARNING_TITLE.of(task),
                                BreachReportProcess.WARNING_TEXT.of(task),
                                actor.of(task)));
    }
}
