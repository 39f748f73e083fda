package org.shuyue.supervision;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.deadline.Survey;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agencies say of the deadlines that they did not keep: why, who answers for it, what is done (YC-54). */
@Service
public class LateNotes {
    private static final int LONGEST = 1000;
    private static final int LONGEST_NAME = 100;

    private final SupervisionMapper mapper;
    private final Survey survey;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LateNotes(SupervisionMapper mapper, Survey survey, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.survey = survey;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the agency that owed it, and the operator; where nobody in particular owed it, the operator alone. */
    public boolean mayWrite(RunningDeadline deadline, Person person) {
        boolean ofAgency =
                person.agency().equals(deadline.duty()) && (person.has(Role.LEADER) || person.has(Role.REVIEWER));
        return deadline.breached() && (ofAgency || person.has(Role.OPERATOR));
    }

    /** The late deadline to write of; {@link NotFound} when there is none, or it is not the person's to explain. */
    @Transactional(readOnly = true)
    public RunningDeadline find(long deadlineId, Person person) {
        return survey.look(Survey.Sight.all(), deadlineId)
                .filter(deadline -> mayWrite(deadline, person))
                .orElseThrow(() -> new NotFound("没有这条超期记录，或者不由您说明"));
    }

    /** {@link InputRefused} with everything that is wrong; what was said before is replaced, and stays in the trail. */
    @Transactional
    public void write(long deadlineId, String reason, String responsible, String remedy, Person by) {
        RunningDeadline deadline = find(deadlineId, by);
        check(reason, responsible, remedy);
        Actor actor = Actor.of(by.id(), by.name());
        LateNote note = new LateNote(
                deadlineId,
                deadline.caseNumber(),
                reason.strip(),
                responsible.strip(),
                remedy.strip(),
                by.id(),
                actor.shown(),
                clock.instant());
        if (mapper.rewrite(note) == 0) {
            mapper.write(note);
        }
        events.publishEvent(new SupervisionEvent.LatenessExplained(deadline, note, actor));
    }

    @Transactional(readOnly = true)
    public Optional<LateNote> of(long deadlineId) {
        return mapper.note(deadlineId);
    }

    /** By the id of the deadline. */
    @Transactional(readOnly = true)
    public Map<Long, LateNote> of(List<RunningDeadline> deadlines) {
        Map<Long, LateNote> notes = new HashMap<>();
        if (!deadlines.isEmpty()) {
            mapper.notes(ids(deadlines)).forEach(note -> notes.put(note.deadlineId(), note));
        }
        return notes;
    }

    /** The ids of those for which somebody pressed. */
    @Transactional(readOnly = true)
    public Set<Long> urged(List<RunningDeadline> deadlines) {
        return deadlines.isEmpty() ? Set.of() : new HashSet<>(mapper.urged(ids(deadlines)));
    }

    private static List<Long> ids(List<RunningDeadline> deadlines) {
        return deadlines.stream().map(RunningDeadline::id).toList();
    }

    private static void check(String reason, String responsible, String remedy) {
        List<Problem> problems = new java.util.ArrayList<>();
        demand(problems, "reason", "超期原因", reason, LONGEST);
        demand(problems, "responsible", "责任人", responsible, LONGEST_NAME);
        demand(problems, "remedy", "补救措施", remedy, LONGEST);
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    private static void demand(List<Problem> problems, String field, String label, String typed, int longest) {
        if (typed.isBlank()) {
            problems.add(new Problem(field, "请填写" + label));
        } else if (typed.strip().length() > longest) {
            problems.add(new Problem(field, label + "最多 " + longest + " 个字，请精简"));
        }
    }
}
