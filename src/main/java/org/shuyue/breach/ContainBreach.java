package org.shuyue.breach;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuyue.Application;
import org.shuyue.access.Hold;
import org.shuyue.access.Holds;
import org.shuyue.breach.DataBreach.Containment;
import org.shuyue.deadline.Ledger;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One decision stops everything that gives the data away; another lets it flow again (XA-S8, YC-44). */
@Component
public class ContainBreach {
    private final Breaches breaches;
    private final BreachMapper mapper;
    private final Holds holds;
    private final Ledger ledger;
    private final BreachLetters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ContainBreach(
            Breaches breaches,
            BreachMapper mapper,
            Holds holds,
            Ledger ledger,
            BreachLetters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.breaches = breaches;
        this.mapper = mapper;
        this.holds = holds;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void decide(CaseNumber number, Containment containment, String reason, Actor by) {
        switch (containment) {
            case CONTAINED -> contain(number, reason, by);
            case NOT_CONTAINED -> leaveOpen(number, reason, by);
        }
    }

    /** All resources of the case are held with this transaction, and their users told why. */
    private void contain(CaseNumber number, String reason, Actor by) {
        record(number, Containment.CONTAINED, reason, by);
        breaches.resources(number).forEach(leaked -> holds.place(leaked.resource(), number, reason, by));
        tellUsers(
                number,
                "数据资源已紧急暂停提供",
                "因疑似数据泄露，“" + breaches.names(number) + "”已暂停提供，原因：" + reason + "。请排查本单位对该数据的使用，发现问题及时报告。恢复时另行通知。",
                by);
    }

    /** The users are told of the risk all the same. */
    private void leaveOpen(CaseNumber number, String reason, Actor by) {
        record(number, Containment.NOT_CONTAINED, reason, by);
        tellUsers(number, "数据安全提示", "“" + breaches.names(number) + "”疑似发生数据泄露，正在核查，暂不停止提供。请排查本单位对该数据的使用，发现问题及时报告。", by);
    }

    @Transactional
    public void lift(CaseNumber number, String reason, Actor by) {
        mapper.lift(number, reason, by.shown(), now());
        List<LeakedResource> held = held(number);
        held.forEach(leaked -> free(number, leaked, reason, by));
        events.publishEvent(new BreachEvent("breach.hold-lifted", "解除封控，理由：" + reason, number, by));
        tellUsers(number, held, "数据资源已恢复提供", "“" + names(held) + "”已解除封控，理由：" + reason, by);
    }

    /** Lets one resource flow again, while the others stay held; {@link InputRefused} when somebody was faster. */
    @Transactional
    public void liftOne(CaseNumber number, LeakedResource leaked, String reason, Actor by) {
        if (!free(number, leaked, reason, by)) {
            throw new InputRefused("", "他人刚刚解除了对“" + leaked.resourceName() + "”的封控，请刷新页面查看");
        }
        events.publishEvent(new BreachEvent(
                "breach.hold-lifted", "先行解除对“" + leaked.resourceName() + "”的封控，理由：" + reason, number, by));
        tellUsers(number, List.of(leaked), "数据资源已恢复提供", "“" + leaked.resourceName() + "”已解除封控，理由：" + reason, by);
    }

    /** What the case holds now. */
    @Transactional(readOnly = true)
    public List<LeakedResource> held(CaseNumber number) {
        Set<ResourceId> held = holds.of(number).stream().map(Hold::resource).collect(Collectors.toSet());
        return breaches.resources(number).stream()
                .filter(leaked -> held.contains(leaked.resource()))
                .toList();
    }

    /** Whether it was this decision that freed it. */
    private boolean free(CaseNumber number, LeakedResource leaked, String reason, Actor by) {
        boolean first = mapper.liftOne(number, leaked.resource(), reason, by.shown(), now()) == 1;
        holds.lift(leaked.resource(), number, reason, by);
        return first;
    }

    private static String names(List<LeakedResource> resources) {
        return resources.stream().map(LeakedResource::resourceName).collect(Collectors.joining("、"));
    }

    private void record(CaseNumber number, Containment containment, String reason, Actor by) {
        breaches.get(number);
        mapper.contain(number, containment, reason, by.shown(), now());
        ledger.met(number, IncidentLimit.RULE, now());
        events.publishEvent(new BreachEvent(
                "breach.containment-decided", "决定" + containment.label() + "，理由：" + reason, number, by));
    }

    private void tellUsers(CaseNumber number, String subject, String text, Actor by) {
        tellUsers(number, breaches.resources(number), subject, text, by);
    }

    void tellUsers(CaseNumber number, List<LeakedResource> of, String subject, String text, Actor by) {
        int told = letters.toUsers(number, of, subject, text);
        events.publishEvent(new BreachEvent(
                "breach.users-told",
                "告知使用该数据的人员 " + told + " 人：" + subject,
                number,
                by,
                Map.of("told", String.valueOf(told))));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
