package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.CompleteShareRequest;
import org.shuyue.workflow.LastActor;
import org.springframework.stereotype.Component;

/** Records what the applicant completed. */
@Component
class RecordCompletion implements TaskListener {
    private final CompleteShareRequest completion;
    private final Resources resources;
    private final LastActor actor;

    RecordCompletion(CompleteShareRequest completion, Resources resources, LastActor actor) {
        this.completion = completion;
        this.resources = resources;
        this.actor = actor;
    }

    @Override
    public void notify(DelegateTask task) {
        completion.complete(
                new CaseNumber(task.getExecution().getProcessBusinessKey()), StatedWish.of(task), actor.of(task));
        StatedWish.offer(task, resources.find(ShareProcess.RESOURCE.of(task)));
    }
}
