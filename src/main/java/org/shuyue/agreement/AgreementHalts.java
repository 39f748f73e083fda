package org.shuyue.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.deadline.ClockChanges;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.PauseCause;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Force majeure: told, proven, confirmed, and the clocks that it stops where their rules allow that (SP-09, XA-10, XA-F5, XA-F10). */
@Component
public class AgreementHalts {
    static final String TELL_RULE = "force-majeure.tell";
    static final String PROVE_RULE = "force-majeure.prove";
    static final String HALT_RULE = "force-majeure.halt";

    private final AgreementHaltMapper mapper;
    private final AgreementMapper agreementMapper;
    private final AgreementBreachMapper breaches;
    private final Agreements agreements;
    private final Ledger ledger;
    private final ClockChanges clocks;
    private final Cases cases;
    private final Letters letters;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgreementHalts(
            AgreementHaltMapper mapper,
            AgreementMapper agreementMapper,
            AgreementBreachMapper breaches,
            Agreements agreements,
            Ledger ledger,
            ClockChanges clocks,
            Cases cases,
            Letters letters,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreementMapper = agreementMapper;
        this.breaches = breaches;
        this.agreements = agreements;
        this.ledger = ledger;
        this.clocks = clocks;
        this.cases = cases;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** What a party tells the other. */
    public record Event(CaseNumber agreement, Instant happenedAt, String description, String effects) {}

    @Transactional(readOnly = true)
    public Optional<AgreementHalt> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** In the order in which they were told. */
    @Transactional(readOnly = true)
    public List<AgreementHalt> of(CaseNumber agreement) {
        return mapper.of(agreement);
    }

    /** Told now; whether that was in time is kept. The time to prove it runs from the event. */
    @Transactional
    public AgreementHalt tell(CaseNumber number, String processId, Event event, Person by) {
        Agreement agreement = agreements.find(event.agreement());
        Side side = agreement.handledBy(by).orElseThrow();
        Party affected = agreement.party(side);
        Instant now = now();
        cases.register(number, processId, "不可抗力通知：" + agreement.title(), by, "待提交证明");
        mapper.insert(AgreementHalt.told(number, side, event, now));
        String source = source(agreement.kind());
        ledger.start(number, TELL_RULE + source, affected.agency(), event.happenedAt());
        ledger.met(number, TELL_RULE + source, now);
        RunningDeadline proof = ledger.start(number, PROVE_RULE + source, affected.agency(), event.happenedAt());
        publish(
                "agreement-halt.told",
                side.label() + "告知发生不可抗力：" + event.description(),
                get(number),
                Actor.of(by.id(), by.name()));
        letters.toPerson(
                agreement.party(side.other()).handler(),
                number,
                "不可抗力通知：" + agreement.title(),
                "协议 " + agreement.number() + " 的对方告知发生不可抗力：" + event.description() + "。影响：" + event.effects()
                        + "。证明文件应于 " + proof.shownDue() + " 前（含当日）提供。");
        return get(number);
    }

    @Transactional
    public void prove(CaseNumber number, String evidence, Actor by) {
        mapper.prove(number, evidence, now());
        ledger.running(number, PROVE_RULE).ifPresent(running -> ledger.met(number, running.ruleId(), now()));
        cases.move(number, "待对方确认");
        publish("agreement-halt.proven", "提交不可抗力证明：" + evidence, get(number), by);
    }

    /** By the other party. */
    @Transactional
    public void confirm(CaseNumber number, boolean confirmed, String remark, Actor by) {
        mapper.confirm(number, confirmed, remark);
        cases.move(number, "待核实");
        publish(
                "agreement-halt.confirmed",
                (confirmed ? "确认不可抗力的影响" : "对不可抗力的影响有异议") + (remark.isEmpty() ? "" : "：" + remark),
                get(number),
                by);
        letters.toRole(
                Role.OPERATOR,
                null,
                number,
                "不可抗力待核实",
                "不可抗力通知 " + number + " 的证明已提交，对方" + (confirmed ? "已确认" : "有异议") + "，请核实。");
    }

    /** By those who may stop clocks. */
    @Transactional
    public void verify(CaseNumber number, boolean accepted, String remark, Actor by) {
        mapper.verify(number, accepted, remark, by.shown());
        AgreementHalt halt = get(number);
        publish(
                "agreement-halt.verified",
                (accepted ? "核实不可抗力成立" : "不可抗力不成立") + (remark.isEmpty() ? "" : "：" + remark),
                halt,
                by);
        if (!accepted) {
            cases.close(number, "不可抗力不成立");
            tell(halt, "不可抗力不成立", "协议继续履行，期限不停止计算。理由：" + remark);
        }
    }

    /** Performance is halted and the clocks stand still from the event on, or from their later start. */
    @Transactional
    public void halt(CaseNumber number, PersonId operator, Actor by) {
        AgreementHalt halt = get(number);
        Instant now = now();
        mapper.halt(number, now);
        Agreement before = agreements.find(halt.agreementNumber());
        if (before.state() == AgreementState.IN_FORCE) {
            agreementMapper.move(before.number(), AgreementState.SUSPENDED);
            cases.move(before.number(), AgreementState.SUSPENDED.label());
        }
        Person person = people.find(operator);
        clocksOf(before.number()).stream()
                .filter(running -> clocks.allowed(running, person).mayPause())
                .forEach(running -> clocks.pause(
                        running.caseNumber(),
                        running.ruleId(),
                        PauseCause.FORCE_MAJEURE,
                        "不可抗力：" + halt.description(),
                        Objects.requireNonNull(halt.evidence()),
                        later(halt.happenedAt(), running.startedAt()),
                        person));
        ledger.start(number, HALT_RULE, null, halt.happenedAt());
        cases.move(number, "中止履行");
        events.publishEvent(new AgreementHalted(
                agreements.find(before.number()),
                number,
                halt.happenedAt(),
                Objects.requireNonNull(halt.evidence()),
                operator,
                by));
        tell(halt, "协议因不可抗力中止履行", "受影响的期限自 " + shown(halt.happenedAt()) + " 起停止计算，影响消除后继续计算。");
    }

    /** It has lasted for thirty days: either party may end the agreement (XA-10). */
    @Transactional
    public void tellMayDissolve(CaseNumber number) {
        ledger.breach(number, HALT_RULE, clock.instant());
        tell(get(number), "不可抗力已持续30日", "致使协议目的无法实现的，任何一方可以解除协议：在协议页面选择“解除协议”，依据选“不可抗力持续30日以上”。");
    }

    /** Performance and clocks go on from the day after. */
    @Transactional
    public void resume(CaseNumber number, Instant ceasedAt, PersonId operator, Actor by) {
        AgreementHalt halt = get(number);
        mapper.cease(number, ceasedAt);
        Agreement before = agreements.find(halt.agreementNumber());
        Person person = people.find(operator);
        clocksOf(before.number()).stream()
                .filter(RunningDeadline::paused)
                .filter(running -> clocks.allowed(running, person).mayResume())
                .forEach(running ->
                        clocks.resume(running.caseNumber(), running.ruleId(), "不可抗力的影响已消除", ceasedAt, person));
        boolean over = mapper.of(before.number()).stream().noneMatch(AgreementHalt::open);
        if (before.state() == AgreementState.SUSPENDED && over) {
            agreementMapper.move(before.number(), AgreementState.IN_FORCE);
            cases.move(before.number(), AgreementState.IN_FORCE.label());
        }
        close(number, "恢复履行");
        events.publishEvent(new AgreementResumed(agreements.find(before.number()), number, ceasedAt, operator, by));
        tell(halt, "协议恢复履行", "不可抗力的影响于 " + shown(ceasedAt) + " 消除，停止计算的期限继续计算。");
    }

    /** The agreement has ended meanwhile. */
    @Transactional
    public void drop(CaseNumber number) {
        mapper.cease(number, now());
        close(number, "协议已终止");
    }

    private void close(CaseNumber number, String state) {
        ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .forEach(running -> ledger.cancel(number, running.ruleId(), now()));
        cases.close(number, state);
    }

    /** By the figures of the source that the agreement follows. */
    private static String source(AgreementKind kind) {
        return switch (kind) {
            case COOPERATION -> "-sharing";
            case CONFIDENTIALITY -> "-confidentiality";
            case PLATFORM_SHARING, USE -> "";
        };
    }

    /** Those of the agreement's own case and of the breaches under it. */
    private List<RunningDeadline> clocksOf(CaseNumber agreement) {
        List<CaseNumber> numbers = new ArrayList<>(List.of(agreement));
        breaches.of(agreement).forEach(breach -> numbers.add(breach.caseNumber()));
        return ledger.of(numbers).values().stream()
                .flatMap(List::stream)
                .filter(RunningDeadline::running)
                .toList();
    }

    private void tell(AgreementHalt halt, String subject, String text) {
        Agreement agreement = agreements.find(halt.agreementNumber());
        String whole = "不可抗力通知 " + halt.caseNumber() + "，协议 " + agreement.number() + "：" + text;
        letters.toPerson(agreement.a().handler(), halt.caseNumber(), subject, whole);
        letters.toPerson(agreement.b().handler(), halt.caseNumber(), subject, whole);
    }

    private void publish(String kind, String sentence, AgreementHalt halt, Actor by) {
        events.publishEvent(new AgreementEvent(
                kind,
                sentence,
                halt.caseNumber(),
                by,
                Map.of("agreement", halt.agreementNumber().value())));
    }

    private AgreementHalt get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有不可抗力通知 " + number));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String shown(Instant moment) {
        return moment.atZone(org.shuyue.Application.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
    }

    private Instant now() {
        return Application.now(clock);
    }
}
