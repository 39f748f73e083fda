package org.shuyue.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who acts on a task, in the own right or instead of an absent colleague; refuses everybody else. */
@Component
class ActingPerson {
    private final EngineAuthentication authentication;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final People people;
    private final Substitutions substitutions;
    private final ProcessContracts contracts;
    private final DefinitionKeys keys;

    ActingPerson(
            EngineAuthentication authentication,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            People people,
            Substitutions substitutions,
            ProcessContracts contracts,
            DefinitionKeys keys) {
        this.authentication = authentication;
        this.tasks = tasks;
        this.runtime = runtime;
        this.people = people;
        this.substitutions = substitutions;
        this.contracts = contracts;
        this.keys = keys;
    }

    Person person() {
        PersonId current = authentication.current();
        if (current == null) {
            throw new InputRefused("", "没有登录，不能办理；请登录后再试");
        }
        return people.find(current);
    }

    /** Nobody when the system works by itself. */
    Optional<Person> look() {
        return Optional.ofNullable(authentication.current()).flatMap(people::look);
    }

    /** What our own rules have let in already. */
    void asSystem(Runnable work) {
        authentication.asSystem(() -> {
            work.run();
            return true;
        });
    }

    Actor on(Task task, Person person) {
        Actor actor = actor(task, person).orElseThrow(() -> new InputRefused("", "您不是该任务的办理人，不能办理：" + task.getName()));
        refuseOwnRequest(task, actor);
        return actor;
    }

    CaseNumber caseOf(Task task) {
        ProcessInstance instance = authentication.asSystem(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        if (instance == null) {
            throw new InputRefused("", FormGate.OVERTAKEN);
        }
        return new CaseNumber(instance.getBusinessKey());
    }

    private Optional<Actor> actor(Task task, Person person) {
        String assignee = task.getAssignee();
        if (assignee == null) {
            return candidate(task, person);
        }
        return assignee.equals(person.id().value())
                ? Optional.of(candidate(task, person).orElse(Actor.of(person.id(), person.name())))
                : substitutions.actorInsteadOf(person.id(), new PersonId(assignee));
    }

    /** One who is named among several does it in person: nobody stands in for that one. */
    private Optional<Actor> candidate(Task task, Person person) {
        List<IdentityLink> links = authentication.asSystem(() -> tasks.getIdentityLinksForTask(task.getId()));
        if (links.stream().anyMatch(link -> person.id().value().equals(link.getUserId()))) {
            return Optional.of(Actor.of(person.id(), person.name()));
        }
        return links.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(group -> inGroup(person, group))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Actor> inGroup(Person person, String group) {
        int dash = group.indexOf('-');
        Role role = Role.byId(dash < 0 ? group : group.substring(0, dash)).orElse(null);
        @Nullable AgencyId agency = dash < 0 ? null : new AgencyId(group.substring(dash + 1));
        return role == null ? Optional.empty() : substitutions.actorFor(person.id(), role, agency);
    }

    /** Nobody decides on an own request, nor does a substitute for the one who applied. */
    private void refuseOwnRequest(Task task, Actor actor) {
        Object applicant =
                authentication.asSystem(() -> tasks.getVariable(task.getId(), CaseVariables.APPLICANT.name()));
        boolean decides = !Objects.equals(task.getAssignee(), applicant);
        boolean own = (actor.person() != null && actor.person().value().equals(applicant))
                || (actor.behalfOf() != null && actor.behalfOf().value().equals(applicant));
        boolean assignedToCandidate = isForCandidates(task);
        if (own && (decides || assignedToCandidate) && !ownCasesToo(task)) {
            throw new InputRefused("", "不能办理本人提出的申请，请由其他人员办理");
        }
    }

    private boolean ownCasesToo(Task task) {
        String definition = task.getProcessDefinitionId();
        return definition != null
                && contracts
                        .look(keys.of(definition))
                        .map(ProcessContract::ownCasesToo)
                        .orElse(false);
    }

    boolean isForCandidates(Task task) {
        return authentication.asSystem(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .anyMatch(link -> link.getGroupId() != null);
    }
}
