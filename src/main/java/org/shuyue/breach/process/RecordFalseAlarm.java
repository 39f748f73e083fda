package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuyue.breach.EndFalseAlarm;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Ends the report as a false alarm. */
@Component
class RecordFalseAlarm implements JavaDelegate {
    private final EndFalseAlarm falseAlarm;
    private final LastActor actor;

    RecordFalseAlarm(EndFalseAlarm falseAlarm, LastActor actor) {
        this.falseAlarm = falseAlarm;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        falseAlarm.end(
                new CaseNumber(execution.getProcessBusinessKey()),
                BreachReportProcess.FALSE_ALARM_REASON.of(execution),
                actor.of(execution));
    }
}
