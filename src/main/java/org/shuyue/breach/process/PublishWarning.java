package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.breach.PublicWarnings;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** The same as {@link RecordWarning}, for cases that began in the diagram 1.0.0 and go on in it. */
@Component
class PublishWarning implements JavaDelegate {
    private final PublicWarnings warnings;
    private final LastActor actor;

    PublishWarning(PublicWarnings warnings, LastActor actor) {
        this.warnings = warnings;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        BreachReportProcess.NO_WARNING_REASON
                .look(execution)
                .ifPresentOrElse(
                        reason -> warnings.waive(number, reason, actor.of(execution)),
                        () -> warnings.publish(
                                number,
                                BreachReportProcess.WARNING_TITLE.of(execution),
                                BreachReportProcess.WARNING_TEXT.of(execution),
                                actor.of(execution)));
    }
}
