package org.shuyue.sharing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What a diagram calls as a step of its own, or at the end of a task. */
abstract class CaseStep implements JavaDelegate, TaskListener {
    @Override
    public final void notify(DelegateTask task) {
        execute(task.getExecution());
    }

    @Override
    public abstract void execute(DelegateExecution execution);
}
