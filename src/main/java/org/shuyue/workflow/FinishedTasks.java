package org.shuyue.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Wildcards;
import org.springframework.stereotype.Component;

/** What people have done (我已办结): kept apart from the engine's history, which is cleaned up. */
@Component
public class FinishedTasks {
    public static final int PAGE_SIZE = 20;

    private final FinishedTaskMapper mapper;
    private final Clock clock;

    FinishedTasks(FinishedTaskMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The last first; the word is part of the case's number or title, or of the task's name. */
    public Page<FinishedTask> of(
            Person person, String word, @Nullable Instant from, @Nullable Instant until, int page) {
        int number = Math.max(1, page);
        FinishedTaskMapper.Wanted wanted = new FinishedTaskMapper.Wanted(
                person.id(), Wildcards.escaped(word.strip()), from, until, PAGE_SIZE, (number - 1L) * PAGE_SIZE);
        return new Page<>(mapper.search(wanted), number, PAGE_SIZE, mapper.count(wanted));
    }

    Optional<FinishedTask> look(String taskId) {
        return mapper.look(taskId);
    }

    void record(Task task, String processId, CaseNumber number, PersonId person, Actor actor) {
        mapper.insert(task.getId(), number, processId, task.getName(), person, actor.shown(), clock.instant());
    }
}
