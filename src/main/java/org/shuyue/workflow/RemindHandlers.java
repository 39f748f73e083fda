package org.shuyue.workflow;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** At the end of a reminding boundary timer: those who can do the watched task are told, once for each lead. */
@Component
class RemindHandlers implements JavaDelegate {
    private final Ledger ledger;
    private final Cases cases;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemindHandlers(
            Ledger ledger,
            Cases cases,
            @Lazy TaskService tasks,
            @Lazy IdentityService identity,
            Clock clock,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.cases = cases;
        this.tasks = tasks;
        this.identity = identity;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WatchedTask watched = WatchedTask.behind(execution);
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        ledger.running(number, watched.rule())
                .flatMap(deadline -> ledger.remind(number, deadline.ruleId(), clock.instant()))
                .ifPresent(deadline -> events.publishEvent(new TaskDueSoon(
                        deadline, cases.look(number).orElseThrow(), watched.name(), handlers(execution, watched))));
    }

    private Set<PersonId> handlers(DelegateExecution execution, WatchedTask watched) {
        Set<PersonId> found = new LinkedHashSet<>();
        waiting(execution, watched).forEach(task -> handlers(task).forEach(id -> found.add(new PersonId(id))));
        return found;
    }

    private List<Task> waiting(DelegateExecution execution, WatchedTask watched) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .list();
        return watched.activity() instanceof UserTask one
                ? open.stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(one.getId()))
                        .toList()
                : open;
    }

    private List<String> handlers(Task task) {
        if (task.getAssignee() != null) {
            return List.of(task.getAssignee());
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .toList();
    }
}
