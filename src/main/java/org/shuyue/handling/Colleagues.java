package org.shuyue.handling;

import java.util.List;
import java.util.stream.Stream;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** Whom a task, a question or a copy may go to. */
@Component
class Colleagues {
    private final People people;
    private final Substitutions substitutions;
    private final TaskDesk desk;

    Colleagues(People people, Substitutions substitutions, TaskDesk desk) {
        this.people = people;
        this.substitutions = substitutions;
        this.desk = desk;
    }

    /** Somebody of an agency, active, not the one who applied; {@link InputRefused} on {@code person} otherwise. */
    Person find(String login, DeskTask task, Person by) {
        Person found = named(login);
        if (found.id().equals(by.id())) {
            throw new InputRefused("person", "请选择本人以外的人员");
        }
        if (desk.applicant(task).filter(found.id()::equals).isPresent()) {
            throw new InputRefused("person", found.name() + "是本办件的申请人，不能参与办理");
        }
        return found;
    }

    /** Only tasks of a group are organised here: what is one person's own that person does. */
    Actor doing(DeskTask task, Person by) {
        if (task.groups().isEmpty()) {
            throw new InputRefused("", "“" + task.name() + "”由指定的人员本人办理，不能征求意见、会签或者抄送");
        }
        return desk.actor(task, by).orElseThrow(() -> new NotFound("没有这个任务，可能已经办结或者由他人办理"));
    }

    /** One who does such tasks in the own right and is here. */
    Person successor(String login, DeskTask task, Person by) {
        Person found = find(login, task, by);
        if (!desk.team(task).contains(found)) {
            throw new InputRefused("person", found.name() + "不是同一单位同一岗位的人员，不能接办；请从列表中选择");
        }
        return present(found);
    }

    Person present(Person person) {
        substitutions.substituteOf(person.id()).ifPresent(substitute -> {
            throw new InputRefused("person", person.name() + "正离岗，请另选人员");
        });
        return person;
    }

    /** Those to whom the task may be handed over. */
    List<Person> successors(DeskTask task, Person by) {
        PersonId holder = task.assignee();
        PersonId applicant = desk.applicant(task).orElse(null);
        return desk.team(task).stream()
                .filter(person -> !person.id().equals(by.id()))
                .filter(person -> !person.id().equals(holder) && !person.id().equals(applicant))
                .filter(person -> substitutions.substituteOf(person.id()).isEmpty())
                .toList();
    }

    /** Those who may sign together with the person: who does such tasks, and the leaders of the agency whose it is. */
    List<Person> successorsAndLeaders(DeskTask task, Person by) {
        PersonId applicant = desk.applicant(task).orElse(null);
        return Stream.concat(
                        desk.team(task).stream(),
                        desk
                                .agencyOf(task, Role.REVIEWER)
                                .map(agency -> people.withRole(Role.LEADER, agency))
                                .orElse(List.of())
                                .stream())
                .distinct()
                .filter(person -> !person.id().equals(by.id()) && !person.id().equals(applicant))
                .toList();
    }

    private Person named(String login) {
        String typed = login.strip();
        if (typed.isEmpty()) {
            throw new InputRefused("person", "请选择人员");
        }
        String id = typed.split("[ 　（(]", 2)[0];
        try {
            return people.look(new PersonId(id))
                    .filter(person -> person.active() && !person.isOfThePublic())
                    .orElseThrow(() -> new InputRefused("person", "没有登录名为“" + id + "”的在岗人员，请核对后重新填写"));
        } catch (IllegalArgumentException unfit) {
            throw new InputRefused("person", "请填写人员的登录名，例如从下拉列表中选择一位");
        }
    }
}
