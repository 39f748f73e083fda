package org.shuyue.workflow;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.shuyue.deadline.ClockChange;
import org.shuyue.deadline.DeadlineMoved;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.deadline.WarningsMoved;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The engine's timers and due dates follow a deadline whose clock was changed, in the same transaction: those whose
 * expressions in the diagram name its rule. While it stands still its timers are suspended and its tasks are due never.
 */
@Component
class EngineClock {
    private static final Pattern LITERAL = Pattern.compile("'([^']+)'");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ObjectProvider<ProcessEngineConfigurationImpl> commands;
    private final EngineAuthentication authentication;

    EngineClock(
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            @Lazy RepositoryService repository,
            ObjectProvider<ProcessEngineConfigurationImpl> commands,
            EngineAuthentication authentication) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.repository = repository;
        this.commands = commands;
        this.authentication = authentication;
    }

    @EventListener
    void on(DeadlineMoved moved) {
        follow(moved.deadline());
    }

    @EventListener
    void on(WarningsMoved moved) {
        follow(moved.deadline());
    }

    @EventListener
    void on(ClockChange change) {
        follow(change.deadline());
    }

    /** What has ended has neither timers nor tasks any more. */
    private void follow(RunningDeadline deadline) {
        if (!deadline.running()) {
            return;
        }
        authentication.asSystem(() -> {
            runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(deadline.caseNumber().value())
                    .list()
                    .stream()
                    .forEach(instance -> follow(instance, deadline));
            return true;
        });
    }

    private void follow(ProcessInstance instance, RunningDeadline deadline) {
        BpmnModelInstance model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        Set<String> watches = watches(instance, model, deadline.ruleId());
        List<Job> timers = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list();
        timers.stream()
                .filter(timer -> watches.contains(timer.getJobDefinitionId()))
                .forEach(timer -> follow(timer, deadline));
        List<Task> waiting =
                tasks.createTaskQuery().processInstanceId(instance.getId()).list();
        waiting.stream().filter(task -> isDue(model, task, deadline.ruleId())).forEach(task -> {
            task.setDueDate(deadline.paused() ? null : Date.from(deadline.dueAt()));
            tasks.saveTask(task);
        });
    }

    /**
     * On the job itself: within a delegate the engine would take its own commands, which change the row behind the
     * back of the job that it has read, for changes of two people.
     */
    private void follow(Job timer, RunningDeadline deadline) {
        commands.getObject().getCommandExecutorTxRequired().execute(context -> {
            JobEntity job = context.getJobManager().findJobById(timer.getId());
            job.setSuspensionState(
                    (deadline.paused() ? SuspensionState.SUSPENDED : SuspensionState.ACTIVE).getStateCode());
            if (!deadline.paused()) {
                management.recalculateJobDuedate(timer.getId(), false);
            }
            return true;
        });
    }

    /** The job definitions of the timers at whose events the diagram names the rule. */
    private Set<String> watches(ProcessInstance instance, BpmnModelInstance model, String ruleId) {
        List<JobDefinition> definitions = management
                .createJobDefinitionQuery()
                .processDefinitionId(instance.getProcessDefinitionId())
                .list();
        return definitions.stream()
                .filter(definition -> watches(model, definition.getActivityId(), ruleId))
                .map(JobDefinition::getId)
                .collect(Collectors.toSet());
    }

    private static boolean watches(BpmnModelInstance model, String activity, String ruleId) {
        return model.getModelElementById(activity) instanceof CatchEvent event
                && event.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .anyMatch(watch -> names(watch.getTextContent(), ruleId));
    }

    private static boolean isDue(BpmnModelInstance model, Task task, String ruleId) {
        return model.getModelElementById(task.getTaskDefinitionKey()) instanceof UserTask element
                && element.getCamundaDueDate() != null
                && names(element.getCamundaDueDate(), ruleId);
    }

    private static boolean names(String expression, String ruleId) {
        return LITERAL.matcher(expression)
                .results()
                .map(literal -> literal.group(1))
                .anyMatch(named -> ruleId.equals(named) || ruleId.startsWith(named + "-"));
    }
}
