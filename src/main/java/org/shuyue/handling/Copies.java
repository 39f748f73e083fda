package org.shuyue.handling;

import java.time.Clock;
import java.util.List;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.TaskDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Showing a case to colleagues by name (抄送): from then on they see it, and decide nothing. */
@Service
@Transactional
public class Copies {
    private static final int LONGEST = 200;

    private final CaseCopyMapper mapper;
    private final TaskDesk desk;
    private final Colleagues colleagues;
    private final Cases cases;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Copies(
            CaseCopyMapper mapper,
            TaskDesk desk,
            Colleagues colleagues,
            Cases cases,
            Letters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.desk = desk;
        this.colleagues = colleagues;
        this.cases = cases;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CaseCopy> ofCase(CaseNumber number) {
        return mapper.ofCase(number);
    }

    /** Only whoever does the task may; fields of refusals: {@code person}, {@code note}. */
    public void send(String taskId, String login, String note, Person by) {
        DeskTask task = desk.locked(taskId);
        Actor actor = colleagues.doing(task, by);
        String said = Said.may("note", "抄送说明", note, LONGEST);
        Person to = colleagues.find(login, task, by);
        CaseNumber number = task.caseNumber();
        if (mapper.ofCase(number).stream().anyMatch(copy -> copy.person().equals(to.id()))) {
            throw new InputRefused("person", "已经抄送过" + to.name());
        }
        mapper.insert(new CaseCopy(number, to.id(), to.name(), said, by.id(), actor.shown(), clock.instant()));
        cases.show(number, to.id());
        events.publishEvent(HandlingEvent.copied(number, to.id(), to.name(), said, actor));
        letters.toPerson(
                to.id(),
                number,
                "抄送：办件 " + number,
                actor.shown() + "将办件 " + number + " 抄送给您，您现在可以查看。" + (said.isEmpty() ? "" : "\n说明：" + said));
    }
}
