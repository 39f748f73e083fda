package org.shuyue.breach.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.breach.CloseBreach;
import org.shuyue.breach.Lessons;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Closes the breach with its lessons. */
@Component
class RecordClosing implements TaskListener {
    private final CloseBreach closing;
    private final LastActor actor;

    RecordClosing(CloseBreach closing, LastActor actor) {
        this.closing = closing;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        closing.close(
                new CaseNumber(task.getExecution().getProcessBusinessKey()),
                new Lessons(
                        BreachReportProcess.CAUSE.of(task),
                        BreachReportProcess.REMEDY.of(task),
                        BreachReportProcess.LESSONS.of(task)),
                actor.of(task));
    }
}
