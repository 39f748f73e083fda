package org.shuyue.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The last lock: a task whose completion did not pass the form gate is not completed, by whatever command. */
class CompletionGuard implements TaskListener {
    private final Supplier<FormGate> gate;

    CompletionGuard(Supplier<FormGate> gate) {
        this.gate = gate;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!gate.get().hasPassed(task.getId())) {
            throw new SubmissionRefused("该任务只能通过表单办理：" + task.getName());
        }
        if (task.getAssignee() == null) {
            task.setAssignee(CaseVariables.ACTED_BY.of(task).value());
        }
    }
}
