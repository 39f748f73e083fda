package org.shuyue.opening.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.opening.SubmitOpenDataRequest;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what the applicant completed. */
@Component
class RecordOpenCompletion implements TaskListener {
    private final SubmitOpenDataRequest submit;
    private final LastActor actor;

    RecordOpenCompletion(SubmitOpenDataRequest submit, LastActor actor) {
        this.submit = submit;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        submit.complete(
                new CaseNumber(task.getExecution().getProcessBusinessKey()), StatedOpenWish.of(task), actor.of(task));
    }
}
