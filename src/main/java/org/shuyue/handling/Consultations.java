package org.shuyue.handling;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.handling.Consultation.Kind;
import org.shuyue.handling.Consultation.State;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.MainChoice;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.TaskDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking others before deciding: for an opinion (加签), or to sign the decision together (会签). */
@Service
@Transactional
public class Consultations {
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_ANSWER = 1000;
    private static final int PAGE = 20;
    private static final Set<Role> SEE_ALL = Set.of(Role.OPERATOR, Role.AUTHORITY, Role.SUPERVISOR, Role.AUDITOR);

    private final ConsultationMapper mapper;
    private final TaskDesk desk;
    private final Colleagues colleagues;
    private final Cases cases;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(
            ConsultationMapper mapper,
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
    public List<Consultation> of(DeskTask task) {
        return mapper.ofTask(task.taskId());
    }

    /** For those inside who see the case. */
    @Transactional(readOnly = true)
    public List<Consultation> ofCase(CaseNumber number) {
        return mapper.ofCase(number);
    }

    /** What the person was asked and has not answered, or has; those whose task is gone have lapsed. */
    public Page<Consultation> askedOf(Person person, boolean open, int page) {
        State state = open ? State.OPEN : State.ANSWERED;
        int number = Math.max(1, page);
        if (open) {
            mapper.askedOf(person.id(), state, PAGE, 0).forEach(this::lapseWithItsTask);
        }
        return new Page<>(
                mapper.askedOf(person.id(), state, PAGE, (number - 1L) * PAGE),
                number,
                PAGE,
                mapper.countAskedOf(person.id(), state));
    }

    @Transactional(readOnly = true)
    public long waitingFor(Person person) {
        return mapper.countAskedOf(person.id(), State.OPEN);
    }

    /** {@link NotFound} for all but the one who was asked. */
    @Transactional(readOnly = true)
    public Consultation find(long id, Person person) {
        return mapper.find(id)
                .filter(one -> one.person().equals(person.id()))
                .orElseThrow(() -> new NotFound("没有这条征求意见，或者不是向您征求的"));
    }

    /** What may be signed; empty for opinions and for forms that decide nothing. */
    @Transactional(readOnly = true)
    public Optional<MainChoice> choice(Consultation asked) {
        return asked.consultationKind() == Kind.COSIGNATURE
                ? desk.look(asked.taskId()).flatMap(desk::mainChoice)
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<MainChoice> choice(DeskTask task) {
        return desk.mainChoice(task);
    }

    /** Those who may sign together: reviewers and leaders of the agency whose task it is, or others who do such tasks. */
    @Transactional(readOnly = true)
    public List<Person> signers(DeskTask task, Person by) {
        return colleagues.successorsAndLeaders(task, by);
    }

    /** Fields of refusals: {@code person}, {@code question}. The completion waits until it is answered or withdrawn. */
    public void ask(String taskId, Kind kind, String login, String question, Person by) {
        DeskTask task = desk.locked(taskId);
        Actor actor = colleagues.doing(task, by);
        String said = Said.must("question", kind == Kind.OPINION ? "要征求的问题" : "会签的说明", question, LONGEST_QUESTION);
        Person asked = colleagues.present(colleagues.find(login, task, by));
        if (kind == Kind.COSIGNATURE
                && !colleagues.successorsAndLeaders(task, by).contains(asked)) {
            throw new InputRefused("person", asked.name() + "不是有权会签的人员，请从列表中选择");
        }
        if (mapper.ofTask(taskId).stream()
                .anyMatch(one -> one.open() && one.person().equals(asked.id()))) {
            throw new InputRefused("person", "已经在等待" + asked.name() + "答复，不需要重复提请");
        }
        Consultation consultation = new Consultation(
                0,
                kind,
                taskId,
                task.name(),
                task.caseNumber(),
                by.id(),
                actor.shown(),
                asked.id(),
                asked.name(),
                said,
                clock.instant(),
                null,
                null,
                null,
                null,
                State.OPEN);
        mapper.insert(consultation);
        cases.show(task.caseNumber(), asked.id());
        boolean opinion = kind == Kind.OPINION;
        events.publishEvent(HandlingEvent.of(
                opinion ? "opinion-asked" : "cosignature-asked",
                (opinion ? "就“" + task.name() + "”征求 " : "就“" + task.name() + "”提请 ")
                        + asked.name()
                        + (opinion ? " 的意见" : " 会签"),
                consultation,
                actor));
        letters.toPerson(
                asked.id(),
                task.caseNumber(),
                kind.label() + "：" + task.name(),
                actor.shown() + "就办件 " + task.caseNumber() + " 的“" + task.name() + "”"
                        + (opinion ? "征求您的意见：" : "提请您会签：") + said + "\n请在“征求我的意见”中答复；法定期限照常计算。");
    }

    /** Only by the one who asked, or who does the task now. */
    public void withdraw(long id, Person by) {
        Consultation asked = mapper.find(id)
                .filter(one -> one.askedBy().equals(by.id())
                        || desk.look(one.taskId())
                                .filter(task -> desk.actor(task, by).isPresent())
                                .isPresent())
                .orElseThrow(() -> new NotFound("没有这条征求意见，或者不是您提出的"));
        if (mapper.step(id, State.OPEN, State.WITHDRAWN) == 0) {
            throw new InputRefused(
                    "", "这条征求意见已经" + find(asked).consultationState().label() + "，不能撤回");
        }
        events.publishEvent(HandlingEvent.of(
                "consultation-withdrawn",
                "撤回向 " + asked.personName() + " 提出的" + asked.consultationKind().label(),
                asked,
                Actor.of(by.id(), by.name())));
        letters.toPerson(
                asked.person(),
                asked.caseNumber(),
                asked.consultationKind().label() + "已撤回：" + asked.taskName(),
                by.name() + "撤回了向您提出的" + asked.consultationKind().label() + "，不需要再答复。");
    }

    /** Fields of refusals: {@code conclusion}, {@code answer}. Whoever has signed may sign anew while the task waits. */
    public void answer(long id, String conclusion, String answer, Person by) {
        Consultation asked = find(id, by);
        lapseWithItsTask(asked);
        DeskTask task = desk.look(asked.taskId()).orElseThrow(() -> new InputRefused("", "任务已经结束，不需要再答复"));
        desk.locked(task.taskId());
        String said = Said.must("answer", "意见", answer, LONGEST_ANSWER);
        Option chosen = chosen(asked, conclusion);
        if (asked.signed()) {
            mapper.step(id, State.ANSWERED, State.OPEN);
        }
        String value = chosen == null ? null : chosen.value();
        String label = chosen == null ? null : chosen.label();
        if (mapper.answer(id, value, label, said, clock.instant()) == 0) {
            throw new InputRefused(
                    "", "这条征求意见已经" + find(asked).consultationState().label() + "，不能再答复");
        }
        Consultation answered = find(asked);
        Actor actor = Actor.of(by.id(), by.name());
        events.publishEvent(HandlingEvent.of(
                label == null ? "opinion-given" : "cosigned",
                label == null ? "对“" + asked.taskName() + "”提出意见" : "会签“" + asked.taskName() + "”：" + label,
                answered,
                actor));
        letters.toPerson(
                asked.askedBy(),
                asked.caseNumber(),
                asked.consultationKind().label() + "已答复：" + asked.taskName(),
                by.name() + "答复：" + (label == null ? "" : "（" + label + "）") + said);
    }

    private @Nullable Option chosen(Consultation asked, String conclusion) {
        return choice(asked)
                .map(choice -> choice.options().stream()
                        .filter(option -> option.value().equals(conclusion))
                        .findFirst()
                        .orElseThrow(() -> new InputRefused("conclusion", "请选择会签的结论")))
                .orElse(null);
    }

    private Consultation find(Consultation asked) {
        return mapper.find(asked.id()).orElseThrow();
    }

    private void lapseWithItsTask(Consultation asked) {
        if (asked.open() && desk.look(asked.taskId()).isEmpty()) {
            mapper.step(asked.id(), State.OPEN, State.LAPSED);
        }
    }

    /** Whoever handles the case inside or was asked reads all of it; the side that applied does not. */
    @Transactional(readOnly = true)
    public boolean mayRead(Person person, CaseRow row) {
        return !person.isOfThePublic()
                && (!person.agency().equals(row.applicantAgency())
                        || person.roles().stream().anyMatch(SEE_ALL::contains));
    }
}
