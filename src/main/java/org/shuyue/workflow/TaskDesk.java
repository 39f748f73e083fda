package org.shuyue.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who works on a waiting task: looked up and changed here for the rooms that know the rules. */
@Component
public class TaskDesk {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ActingPerson acting;
    private final People people;
    private final Jurisdiction jurisdiction;
    private final CaseMapper cases;
    private final Forms forms;
    private final DefinitionKeys keys;
    private final EngineAuthentication authentication;

    TaskDesk(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            ActingPerson acting,
            People people,
            Jurisdiction jurisdiction,
            CaseMapper cases,
            Forms forms,
            DefinitionKeys keys,
            EngineAuthentication authentication) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.acting = acting;
        this.people = people;
        this.jurisdiction = jurisdiction;
        this.cases = cases;
        this.forms = forms;
        this.keys = keys;
        this.authentication = authentication;
    }

    /** Whoever asks; empty when it is not there or no case's. */
    public Optional<DeskTask> look(String taskId) {
        return authentication.asSystem(() ->
                Optional.ofNullable(task(taskId)).flatMap(task -> caseOf(task).map(number -> view(task, number))));
    }

    /** What waits in the case, whoever asks, the oldest first. */
    public List<DeskTask> ofCase(CaseNumber number) {
        return authentication.asSystem(() -> tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> view(task, number))
                .toList());
    }

    /** Nobody else changes the case until the transaction ends; {@link NotFound} when the task is gone. */
    public DeskTask locked(String taskId) {
        look(taskId).ifPresent(task -> cases.lock(task.caseNumber()));
        return look(taskId).orElseThrow(() -> new NotFound("没有这个任务，可能已经办结或者由他人办理"));
    }

    /** Who the person is when working on it; empty for those who may not. */
    public Optional<Actor> actor(DeskTask task, Person person) {
        Task found = authentication.asSystem(() -> task(task.taskId()));
        if (found == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(acting.on(found, person));
        } catch (InputRefused notThat) {
            return Optional.empty();
        }
    }

    /** Those who do such tasks in their own right, by log-in name. */
    public List<Person> team(DeskTask task) {
        List<Person> team = new ArrayList<>();
        task.groups()
                .forEach(group -> members(group).stream()
                        .filter(person -> !team.contains(person))
                        .forEach(team::add));
        return List.copyOf(team);
    }

    /** The agency whose own task it is, with the role in which it is done; empty for others. */
    public Optional<AgencyId> agencyOf(DeskTask task, Role role) {
        String prefix = role.id() + "-";
        return task.groups().stream()
                .filter(group -> group.startsWith(prefix))
                .map(group -> new AgencyId(group.substring(prefix.length())))
                .findFirst();
    }

    public Optional<MainChoice> mainChoice(DeskTask task) {
        return Optional.ofNullable(task.formId())
                .flatMap(form -> forms.find(form).mainChoice());
    }

    /** Who applied; nobody decides on an own request. */
    public Optional<PersonId> applicant(DeskTask task) {
        return cases.find(task.caseNumber()).map(CaseRow::applicant);
    }

    /** From now on it is that person's to do. */
    public void assign(DeskTask task, PersonId person) {
        change(() -> tasks.setAssignee(task.taskId(), person.value()));
    }

    /** That person prepares it for the owner, to whom it comes back. */
    public void delegate(DeskTask task, PersonId owner, PersonId to) {
        change(() -> {
            tasks.setAssignee(task.taskId(), owner.value());
            tasks.delegateTask(task.taskId(), to.value());
        });
    }

    /** The owner has it back. */
    public void takeBack(DeskTask task) {
        change(() -> tasks.resolveTask(task.taskId()));
    }

    /** It waits for anybody of its groups again. */
    public void release(DeskTask task) {
        change(() -> tasks.setAssignee(task.taskId(), null));
    }

    private void change(Runnable work) {
        authentication.asSystem(() -> {
            work.run();
            return true;
        });
    }

    private List<Person> members(String group) {
        int dash = group.indexOf('-');
        Role role = Role.byId(dash < 0 ? group : group.substring(0, dash)).orElse(null);
        if (role == null) {
            return List.of();
        }
        if (dash >= 0) {
            return people.withRole(role, new AgencyId(group.substring(dash + 1)));
        }
        return people.withRole(role).stream()
                .filter(person -> role != Role.AUTHORITY || !jurisdiction.isOfCounty(person))
                .toList();
    }

    private @Nullable Task task(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    }

    private Optional<CaseNumber> caseOf(Task task) {
        ProcessInstance instance = task.getProcessInstanceId() == null
                ? null
                : runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult();
        return instance == null || instance.getBusinessKey() == null
                ? Optional.empty()
                : Optional.of(new CaseNumber(instance.getBusinessKey()));
    }

    DeskTask view(Task task, CaseNumber number) {
        CamundaFormRef form = task.getCamundaFormRef();
        boolean delegated = DelegationState.PENDING.equals(task.getDelegationState());
        return new DeskTask(
                task.getId(),
                task.getName(),
                keys.of(task.getProcessDefinitionId()),
                number,
                form == null ? null : form.getKey(),
                person(task.getAssignee()),
                delegated ? person(task.getOwner()) : null,
                authentication.asSystem(() -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static @Nullable PersonId person(@Nullable String login) {
        return login == null ? null : new PersonId(login);
    }
}
