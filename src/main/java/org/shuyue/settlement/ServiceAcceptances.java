package org.shuyue.settlement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.agreement.Agreements;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Acceptances of services: asked for, inspected, remedied within five working days, accepted on a form (XA-06a, XA-06b). */
@Component
public class ServiceAcceptances {
    public static final String REMEDY_RULE = "service-acceptance.remedy";

    private final ServiceAcceptanceMapper mapper;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ServiceAcceptances(
            ServiceAcceptanceMapper mapper,
            Agreements agreements,
            Ledger ledger,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.ledger = ledger;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** What is to be accepted, and the contract behind it. */
    public record Asked(
            CaseNumber agreement, String contractNumber, BigDecimal amount, BigDecimal paid, String items) {}

    /** What an inspection found; experts may be left out. */
    public record Inspection(
            boolean accepted,
            String findings,
            @Nullable String members,
            @Nullable String experts) {}

    @Transactional(readOnly = true)
    public Optional<ServiceAcceptance> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** In the order in which they were asked for. */
    @Transactional(readOnly = true)
    public List<ServiceAcceptance> of(CaseNumber agreement) {
        return mapper.of(agreement);
    }

    @Transactional
    public ServiceAcceptance ask(CaseNumber number, String processId, Asked asked, Person by) {
        ServiceSides sides = ServiceSides.of(agreements.find(asked.agreement()));
        cases.register(number, processId, "服务验收：" + sides.agreement().title(), by, "待验收");
        mapper.insert(ServiceAcceptance.asked(
                number, asked.agreement(), asked.contractNumber(), asked.amount(), asked.paid(), asked.items(), now()));
        publish(
                "service-acceptance.asked",
                "提请验收合同 " + asked.contractNumber() + " 的服务",
                number,
                asked.agreement(),
                Actor.of(by.id(), by.name()));
        letters.toPerson(
                sides.served().handler(),
                number,
                "请验收服务：" + sides.agreement().title(),
                "合同 " + asked.contractNumber() + " 的服务已经完成，对方提请验收。");
        return get(number);
    }

    /** Faults are to be removed within the time of the rule, which runs from here (XA-06a). */
    @Transactional
    public void inspect(CaseNumber number, Inspection found, Actor by) {
        mapper.inspect(number, found, by.shown(), now());
        ServiceAcceptance acceptance = get(number);
        publish(
                found.accepted() ? "service-acceptance.accepted" : "service-acceptance.faulty",
                found.accepted() ? "验收合格" : "验收不合格：" + found.findings(),
                number,
                acceptance.agreementNumber(),
                by);
        if (found.accepted()) {
            cases.move(number, "验收合格，待签署验收单");
            letters.toApplicant(number, "服务验收合格", "服务验收 " + number + "：验收合格，请双方在验收单上用印。");
            return;
        }
        cases.move(number, "待消除不合格原因");
        ServiceSides sides = ServiceSides.of(agreements.find(acceptance.agreementNumber()));
        RunningDeadline deadline =
                ledger.start(number, REMEDY_RULE, sides.server().agency(), now());
        letters.toApplicant(
                number,
                "服务验收不合格",
                "服务验收 " + number + "：验收不合格，原因：" + found.findings() + "。请于 " + deadline.shownDue()
                        + " 前（含当日）消除不合格的原因，费用自负（" + deadline.clause() + "）。");
    }

    @Transactional
    public void remedy(CaseNumber number, String remedy, Actor by) {
        mapper.remedy(number, remedy);
        ledger.met(number, REMEDY_RULE, now());
        cases.move(number, "待再次验收");
        ServiceAcceptance acceptance = get(number);
        publish("service-acceptance.remedied", "消除不合格的原因：" + remedy, number, acceptance.agreementNumber(), by);
        letters.toPerson(
                ServiceSides.of(agreements.find(acceptance.agreementNumber()))
                        .served()
                        .handler(),
                number,
                "请再次验收",
                "服务验收 " + number + "：对方已消除不合格的原因：" + remedy);
    }

    /** Both have sealed the form, or the acceptance ends without it. */
    @Transactional
    public void finish(CaseNumber number, boolean sealed, Actor by) {
        cases.close(number, sealed ? "验收合格" : "验收单未签署");
        publish(
                sealed ? "service-acceptance.sealed" : "service-acceptance.not-sealed",
                sealed ? "双方已在验收单上用印" : "验收单没有由双方用印",
                number,
                get(number).agreementNumber(),
                by);
    }

    private void publish(String kind, String sentence, CaseNumber number, CaseNumber agreement, Actor by) {
        events.publishEvent(new SettlementEvent(kind, sentence, number, by, Map.of("agreement", agreement.value())));
    }

    private ServiceAcceptance get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有服务验收 " + number));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
