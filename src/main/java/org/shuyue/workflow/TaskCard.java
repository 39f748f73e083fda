package org.shuyue.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Puts what Tasklist's list shows of a case on the task itself: whoever may read the task may read these, without a
 * right on the whole instance.
 */
class TaskCard implements TaskListener {
    private static final List<String> SHOWN = List.of("caseNumber", "resourceName", "applicantAgencyName");

    @Override
    public void notify(DelegateTask task) {
        SHOWN.stream().filter(task::hasVariable).forEach(name -> task.setVariableLocal(name, task.getVariable(name)));
    }
}
