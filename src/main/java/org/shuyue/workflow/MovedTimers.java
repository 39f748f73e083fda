package org.shuyue.workflow;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.shuyue.deadline.DeadlineMoved;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine's timers and due dates follow a deadline that moved, in the same transaction. */
@Component
class MovedTimers {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final EngineAuthentication authentication;

    MovedTimers(
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            EngineAuthentication authentication) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.authentication = authentication;
    }

    @EventListener
    void on(DeadlineMoved moved) {
        authentication.asSystem(() -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(moved.deadline().caseNumber().value())
                    .list()
                    .forEach(instance -> follow(instance, moved));
            return true;
        });
    }

    private void follow(ProcessInstance instance, DeadlineMoved moved) {
        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .dueDate(Date.from(moved.formerDueAt()))
                .list()
                .forEach(task -> {
                    task.setDueDate(Date.from(moved.deadline().dueAt()));
                    tasks.saveTask(task);
                });
    }
}
