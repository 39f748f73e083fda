package org.shuyue.handling;

import java.util.List;
import java.util.Optional;
import org.shuyue.notice.Letters;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.TaskDesk;
import org.shuyue.workflow.TaskReturned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who does a task: handed over (转办), prepared by another (委派), or left to the group again. */
@Service
@Transactional
public class HandOvers {
    private static final int LONGEST = 500;

    private final TaskDesk desk;
    private final Colleagues colleagues;
    private final Cases cases;
    private final People people;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    HandOvers(
            TaskDesk desk,
            Colleagues colleagues,
            Cases cases,
            People people,
            Letters letters,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.cases = cases;
        this.people = people;
        this.letters = letters;
        this.events = events;
    }

    /** The task for those who organise the work on it; {@link NotFound} for all others. */
    @Transactional(readOnly = true)
    public DeskTask find(String taskId, Person viewer) {
        return desk.look(taskId)
                .filter(task -> desk.actor(task, viewer).isPresent() || owns(task, viewer) || leads(task, viewer))
                .orElseThrow(() -> new NotFound("没有这个任务，可能已经办结或者由他人办理"));
    }

    /** Whether the person may complete it, not only give it to others. */
    public boolean works(DeskTask task, Person person) {
        return desk.actor(task, person).isPresent();
    }

    /** Whether the person has delegated it. */
    public boolean owns(DeskTask task, Person person) {
        return person.id().equals(task.owner());
    }

    /** Whether it can be given to others at all: it waits for a group, and nobody prepares it. */
    public boolean movable(DeskTask task) {
        return !task.groups().isEmpty() && !task.delegated();
    }

    @Transactional(readOnly = true)
    public List<Person> successors(DeskTask task, Person by) {
        return movable(task) ? colleagues.successors(task, by) : List.of();
    }

    /** Tasks of the case that the person gives to others without doing them: as a supervisor, or as the agency's leader. */
    @Transactional(readOnly = true)
    public List<DeskTask> led(CaseNumber number, Person person) {
        if (!person.has(Role.LEADER) && !person.has(Role.SUPERVISOR)) {
            return List.of();
        }
        return desk.ofCase(number).stream()
                .filter(task -> movable(task) && leads(task, person) && !works(task, person))
                .toList();
    }

    /** Another one of the same agency and role does it from now on; fields: {@code person}, {@code reason}. */
    public void handOver(String taskId, String login, String reason, Person by) {
        DeskTask task = open(taskId, by);
        String said = Said.may("reason", "转办说明", reason, LONGEST);
        Person to = colleagues.successor(login, task, by);
        if (to.id().equals(task.assignee())) {
            throw new InputRefused("person", "该任务已经由" + to.name() + "办理");
        }
        desk.assign(task, to.id());
        Actor actor = actor(task, by);
        events.publishEvent(
                HandlingEvent.of("handed-over", "将“" + task.name() + "”转办给 " + to.name(), task, to.id(), said, actor));
        letters.toPerson(
                to.id(),
                task.caseNumber(),
                "转办：" + task.name(),
                actor.shown() + "将办件 " + task.caseNumber() + " 的“" + task.name() + "”转给您办理。" + note(said)
                        + "法定期限不变，请按期办理。");
        tellHolder(task, to, actor);
    }

    /** Another one of the own agency fills in the form, which then comes back; fields as of a handing over. */
    public void delegate(String taskId, String login, String reason, Person by) {
        DeskTask task = open(taskId, by);
        Actor actor = desk.actor(task, by).orElseThrow(() -> new InputRefused("", "只有任务的办理人可以委派"));
        String said = Said.must("reason", "委派的要求", reason, LONGEST);
        Person to = colleagues.present(colleagues.find(login, task, by));
        if (!to.agency().equals(by.agency())) {
            throw new InputRefused("person", "只能委派给本单位的人员，请从列表中选择");
        }
        cases.show(task.caseNumber(), to.id());
        desk.delegate(task, by.id(), to.id());
        events.publishEvent(HandlingEvent.of(
                "delegated", "将“" + task.name() + "”委派给 " + to.name() + " 拟办", task, to.id(), said, actor));
        letters.toPerson(
                to.id(),
                task.caseNumber(),
                "委派：" + task.name(),
                actor.shown() + "请您拟办办件 " + task.caseNumber() + " 的“" + task.name() + "”：" + said + "\n填写表单并提交后，任务交回"
                        + by.name() + "办结。");
    }

    /** The one who delegated it has it back before it was prepared. */
    public void takeBack(String taskId, Person by) {
        DeskTask task = desk.locked(taskId);
        if (!owns(task, by)) {
            throw new NotFound("没有这个任务，或者不是由您委派的");
        }
        PersonId delegate = task.assignee();
        desk.takeBack(task);
        Actor actor = Actor.of(by.id(), by.name());
        events.publishEvent(HandlingEvent.of(
                "taken-back", "收回委派的“" + task.name() + "”", task, delegate == null ? by.id() : delegate, "", actor));
        if (delegate != null) {
            letters.toPerson(
                    delegate,
                    task.caseNumber(),
                    "委派已收回：" + task.name(),
                    by.name() + "收回了委派给您的“" + task.name() + "”，不需要再办理。");
        }
    }

    /** It waits for all of the group again. */
    public void release(String taskId, Person by) {
        DeskTask task = open(taskId, by);
        if (task.assignee() == null) {
            throw new InputRefused("", "该任务已经在等待本组人员领取");
        }
        desk.release(task);
        events.publishEvent(
                HandlingEvent.of("released", "将“" + task.name() + "”退回本组", task, task.assignee(), "", actor(task, by)));
    }

    @EventListener
    void on(TaskReturned returned) {
        DeskTask task = returned.task();
        if (task.owner() != null && !task.owner().equals(returned.actor().person())) {
            letters.toPerson(
                    task.owner(),
                    task.caseNumber(),
                    "委派的任务已交回：" + task.name(),
                    returned.actor().shown() + "交回了办件 " + task.caseNumber() + " 的“" + task.name()
                            + "”，表单中已填入拟办内容，请核对后办结。");
        }
    }

    private DeskTask open(String taskId, Person by) {
        desk.locked(taskId);
        DeskTask task = find(taskId, by);
        if (task.groups().isEmpty()) {
            throw new InputRefused("", "“" + task.name() + "”只能由指定的人员本人办理，不能转给他人；离岗时请登记代办人");
        }
        if (task.delegated()) {
            throw new InputRefused("", "该任务正委派他人拟办，请等待交回或者先收回委派");
        }
        return task;
    }

    private void tellHolder(DeskTask task, Person to, Actor actor) {
        PersonId holder = task.assignee();
        if (holder != null && !holder.equals(actor.person())) {
            letters.toPerson(
                    holder,
                    task.caseNumber(),
                    "任务已转办：" + task.name(),
                    actor.shown() + "已将您办理的“" + task.name() + "”转给 " + to.name() + " 办理。");
        }
    }

    private Actor actor(DeskTask task, Person by) {
        return desk.actor(task, by).orElse(Actor.of(by.id(), by.name()));
    }

    /** The leader of the agency whose task it is, and supervisors, give it to somebody without doing it. */
    private boolean leads(DeskTask task, Person person) {
        Optional<?> own = desk.agencyOf(task, Role.REVIEWER).filter(person.agency()::equals);
        return (person.has(Role.LEADER) && own.isPresent()) || person.has(Role.SUPERVISOR);
    }

    private static String note(String said) {
        return said.isEmpty() ? "" : "说明：" + said + "\n";
    }

    /** Names for those who look at the desk. */
    public String nameOf(PersonId person) {
        return people.look(person).map(Person::name).orElse(person.value());
    }
}
