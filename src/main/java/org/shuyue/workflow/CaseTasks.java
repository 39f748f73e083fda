package org.shuyue.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.shuyue.party.Person;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of a case that a person may work on, their forms, and their completion. */
@Component
public class CaseTasks {
    private final TaskService tasks;
    private final FormService formService;
    private final Forms forms;
    private final TaskFate fate;
    private final Substitutions substitutions;
    private final EngineAuthentication authentication;

    CaseTasks(
            @Lazy TaskService tasks,
            @Lazy FormService formService,
            Forms forms,
            TaskFate fate,
            Substitutions substitutions,
            EngineAuthentication authentication) {
        this.tasks = tasks;
        this.formService = formService;
        this.forms = forms;
        this.fate = fate;
        this.substitutions = substitutions;
        this.authentication = authentication;
    }

    /** Those that the person may work on, under the engine's authorisations. */
    public List<CaseTask> openOf(CaseNumber number, Person person) {
        String id = person.id().value();
        return authentication
                .as(
                        person,
                        () -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(number.value())
                                .or()
                                .taskCandidateUser(id)
                                .taskAssigneeIn(actsFor(person))
                                .endOr()
                                .initializeFormKeys()
                                .orderByTaskCreateTime()
                                .asc()
                                .list())
                .stream()
                .filter(task -> task.getCamundaFormRef() != null)
                .map(task -> view(task, id))
                .toList();
    }

    /** How many tasks wait for the person, the own and those of the groups. */
    public long countFor(Person person) {
        String id = person.id().value();
        return authentication.as(
                person,
                () -> tasks.createTaskQuery()
                        .or()
                        .taskCandidateUser(id)
                        .taskAssigneeIn(actsFor(person))
                        .endOr()
                        .count());
    }

    /** The person, and those instead of whom the person acts. */
    private String[] actsFor(Person person) {
        return Stream.concat(Stream.of(person.id()), substitutions.absentees(person.id()).stream())
                .map(PersonId::value)
                .toArray(String[]::new);
    }

    public FormView form(String taskId, Person person) {
        return authentication.as(person, () -> {
            FormSchema schema =
                    forms.find(find(taskId, person).getCamundaFormRef().getKey());
            return new FormView(
                    schema.json(), FormGate.plain(tasks.getVariablesTyped(taskId, schema.variables(), false)));
        });
    }

    /** The start form of a procedure, filled with what is known beforehand. */
    public FormView startForm(String processId, Map<String, Object> known) {
        return new FormView(forms.find(processId + "-start").json(), new HashMap<>(known));
    }

    /** Any other form, empty: one whose fields go with a message. */
    public FormView blankForm(String formId) {
        return new FormView(forms.find(formId).json(), new HashMap<>());
    }

    /** The form for several cases at once, blank; empty where each case must be looked at by itself. */
    public Optional<FormView> sharedForm(String formId) {
        return forms.find(formId).shared().map(schema -> new FormView(schema.json(), new HashMap<>()));
    }

    /** {@link InputRefused} with everything that is wrong; {@link NotFound} when the person has no such task. */
    @Transactional
    public void complete(String taskId, Map<String, Object> fields, Person by) {
        authentication.as(by, () -> {
            find(taskId, by);
            try {
                formService.submitTaskForm(taskId, fields);
            } catch (SubmissionRefused refused) {
                throw refused.refusal();
            } catch (OptimisticLockingException | NullValueException overtaken) {
                throw new InputRefused("", FormGate.OVERTAKEN);
            }
            return true;
        });
    }

    private Task find(String taskId, Person person) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null || task.getCamundaFormRef() == null) {
            throw new NotFound(missing(taskId, person));
        }
        return task;
    }

    /** What to tell somebody who looks for a task that is not there for that one. */
    public String missing(String taskId, Person person) {
        return fate.told(taskId, person).map(told -> told + "，请回到办件查看最新情况").orElse("没有这个任务，可能已经办结或者由他人办理");
    }

    private static CaseTask view(Task task, String person) {
        return new CaseTask(
                task.getId(),
                task.getName(),
                Objects.requireNonNull(task.getCamundaFormRef()).getKey(),
                person.equals(task.getAssignee()),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }
}
