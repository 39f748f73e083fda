package org.shuyue.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.shuyue.Application;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.deadline.Survey;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.OpenTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pressing for cases (督办): those who handle them, and who leads them, are told; all of it stays in the trail. */
@Service
public class Urgings {
    private static final int LONGEST = 500;
    private static final Set<Role> MAY_URGE = Set.of(Role.SUPERVISOR, Role.OPERATOR, Role.AUTHORITY);

    private final SupervisionMapper mapper;
    private final Supervision supervision;
    private final Survey survey;
    private final OpenTasks tasks;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Urgings(
            SupervisionMapper mapper,
            Supervision supervision,
            Survey survey,
            OpenTasks tasks,
            Letters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.supervision = supervision;
        this.survey = survey;
        this.tasks = tasks;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    public boolean mayUrge(Person person) {
        return person.roles().stream().anyMatch(MAY_URGE::contains);
    }

    /**
     * Presses for the case to which the running deadline belongs; once a day for each person. {@link NotFound} when the
     * person does not see it, {@link InputRefused} when there is nothing to press for.
     */
    @Transactional
    public void urge(long deadlineId, String text, Person by) {
        RunningDeadline deadline = survey.look(supervision.sight(by), deadlineId)
                .filter(found -> mayUrge(by))
                .orElseThrow(() -> new NotFound("没有这项期限，或者您无权督办"));
        String said = checked(text);
        if (!deadline.running()) {
            throw new InputRefused("", "办件 " + deadline.caseNumber() + " 的这项期限已经结束，不需要督办");
        }
        Instant midnight =
                Application.today(clock).atStartOfDay(Application.ZONE).toInstant();
        if (mapper.urgedSince(deadlineId, by.id(), midnight) > 0) {
            throw new InputRefused("", "您今天已经督办过办件 " + deadline.caseNumber() + "，请明天再督办");
        }
        Actor actor = Actor.of(by.id(), by.name());
        mapper.urge(new Urging(0, deadlineId, deadline.caseNumber(), said, by.id(), actor.shown(), clock.instant()));
        events.publishEvent(new SupervisionEvent.CaseUrged(deadline, said, actor));
        tell(deadline, said, by);
    }

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    public List<Urging> of(CaseNumber number) {
        return mapper.urgings(number);
    }

    private void tell(RunningDeadline deadline, String said, Person by) {
        CaseNumber number = deadline.caseNumber();
        String subject = "督办：办件 " + number;
        String text = by.name() + "督办：" + said + "\n期限：" + deadline.citation() + "\n到期日：" + deadline.shownDue();
        Set<PersonId> handlers = tasks.assignees(List.of(number)).getOrDefault(number, Set.of());
        handlers.forEach(handler -> letters.toPerson(handler, number, subject, text));
        if (deadline.duty() == null) {
            letters.toRole(Role.OPERATOR, null, number, subject, text);
            return;
        }
        letters.toRole(Role.LEADER, deadline.duty(), number, subject, text);
        if (handlers.isEmpty()) {
            letters.toRole(Role.REVIEWER, deadline.duty(), number, subject, text);
        }
    }

    private static String checked(String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw new InputRefused("text", "请填写督办意见");
        }
        if (said.length() > LONGEST) {
            throw new InputRefused("text", "督办意见最多 " + LONGEST + " 个字，请精简");
        }
        return said;
    }
}
