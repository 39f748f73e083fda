package org.shuyue.settlement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.access.Grants;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.ServiceTerms;
import org.shuyue.calendar.Calendars;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bills for services: sent with an invoice, paid in time, or with what the agreement allows when they are not (EG-06, XA-05b). */
@Component
public class Bills {
    /** Family of the rules by which a bill is paid. */
    public static final String RULE = "service-payment.pay";

    private static final String AFTER_ACCEPTANCE = "service-payment.pay-acceptance";

    private final BillMapper mapper;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Calendars calendars;
    private final Grants grants;
    private final Cases cases;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Bills(
            BillMapper mapper,
            Agreements agreements,
            Ledger ledger,
            Calendars calendars,
            Grants grants,
            Cases cases,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agreements = agreements;
        this.ledger = ledger;
        this.calendars = calendars;
        this.grants = grants;
        this.cases = cases;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** What is charged; {@code acceptance} is the case in which the service was accepted, if it was. */
    public record Charge(
            CaseNumber agreement,
            @Nullable CaseNumber acceptance,
            String period,
            String items,
            BigDecimal amount,
            String invoiceNumber) {}

    @Transactional(readOnly = true)
    public Optional<Bill> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** In the order in which they were sent. */
    @Transactional(readOnly = true)
    public List<Bill> of(CaseNumber agreement) {
        return mapper.of(agreement);
    }

    /** The time to pay runs from the receipt of the invoice, which is now: both sides find it here. */
    @Transactional
    public Bill send(CaseNumber number, String processId, Charge charge, Person by) {
        ServiceSides sides = ServiceSides.of(agreements.find(charge.agreement()));
        Instant now = now();
        cases.register(number, processId, "支付费用：" + sides.agreement().title() + "（" + charge.period() + "）", by, "待支付");
        mapper.insert(Bill.sent(
                number,
                charge.agreement(),
                charge.acceptance(),
                charge.period(),
                charge.items(),
                charge.amount(),
                charge.invoiceNumber(),
                now));
        RunningDeadline deadline = startClock(number, charge, sides, now);
        publish(
                "service-bill.sent",
                "要求支付 " + charge.period() + " 的费用 " + charge.amount() + " 元，发票 " + charge.invoiceNumber(),
                number,
                charge.agreement(),
                Actor.of(by.id(), by.name()));
        letters.toPerson(
                sides.served().handler(),
                number,
                "请支付费用：" + sides.agreement().title(),
                "协议 " + charge.agreement() + " " + charge.period() + " 的费用 " + charge.amount() + " 元，发票 "
                        + charge.invoiceNumber() + "，请于 " + deadline.shownDue() + " 前（含当日）支付（" + deadline.clause()
                        + "）。");
        return get(number);
    }

    /** A platform's fee within the working days that its agreement names; what was accepted within the rule's own time. */
    private RunningDeadline startClock(CaseNumber number, Charge charge, ServiceSides sides, Instant now) {
        AgencyId debtor = sides.served().agency();
        ServiceTerms terms = sides.agreement().terms().service();
        if (charge.acceptance() != null || terms == null || terms.paymentDays() == 0) {
            return ledger.start(number, AFTER_ACCEPTANCE, debtor, now);
        }
        LocalDate last = calendars.current().plus(Application.today(clock), terms.paymentDays());
        return ledger.startNamed(number, RULE, debtor, now, last);
    }

    /** Paid, in time or after it; a service that was suspended for it goes on. */
    @Transactional
    public void pay(CaseNumber number, LocalDate on, String proof, Actor by) {
        Bill before = get(number);
        mapper.pay(number, on, proof, now());
        ledger.running(number, RULE).ifPresent(running -> ledger.met(number, running.ruleId(), now()));
        if (before.arrears() == Bill.Arrears.SUSPEND) {
            grants.resumeOfAgreement(before.agreementNumber(), suspension(number), by);
        }
        cases.close(number, before.arrears() == null ? "已支付" : "逾期后已支付");
        publish("service-bill.paid", "支付费用 " + before.owed() + " 元，凭证 " + proof, number, before.agreementNumber(), by);
        letters.toApplicant(number, "费用已支付", "账单 " + number + "：对方已支付 " + before.owed() + " 元，凭证 " + proof + "，请核对到账。");
    }

    /** Nothing was paid in time: the serving side has to say what it does. */
    @Transactional
    public void fallDue(CaseNumber number) {
        Bill bill = get(number);
        ledger.running(number, RULE).ifPresent(running -> ledger.cancel(number, running.ruleId(), now()));
        cases.move(number, "逾期未支付");
        letters.toApplicant(
                number, "费用逾期未支付", "账单 " + number + "（" + bill.amount() + " 元）逾期没有支付，可以暂停或者终止服务，并要求支付逾期利息。");
    }

    /** What the serving side does then, with the interest that it demands (EG-06). */
    @Transactional
    public void handle(
            CaseNumber number, Bill.Arrears arrears, @Nullable BigDecimal interest, String reason, Actor by) {
        mapper.fallBehind(number, arrears, reason, interest);
        Bill bill = get(number);
        Agreement agreement = agreements.find(bill.agreementNumber());
        cases.move(number, "待补缴");
        publish(
                "service-bill.overdue",
                "处理逾期未支付的费用：" + arrears.label() + (interest == null ? "" : "，逾期利息 " + interest + " 元") + "，" + reason,
                number,
                bill.agreementNumber(),
                by);
        letters.toPerson(
                ServiceSides.of(agreement).served().handler(),
                number,
                "费用逾期：" + arrears.label(),
                "账单 " + number + " 逾期没有支付，" + arrears.label() + "。请补缴 " + bill.owed() + " 元"
                        + (interest == null ? "" : "（其中逾期利息 " + interest + " 元）") + "。理由：" + reason);
    }

    /** Whatever was opened under the agreement gives no data until the bill is paid. */
    @Transactional
    public void suspend(CaseNumber number, Actor by) {
        grants.suspendOfAgreement(get(number).agreementNumber(), suspension(number), by);
    }

    private static String suspension(CaseNumber number) {
        return "费用逾期未支付（" + number + "）";
    }

    private void publish(String kind, String sentence, CaseNumber number, CaseNumber agreement, Actor by) {
        events.publishEvent(new SettlementEvent(kind, sentence, number, by, Map.of("agreement", agreement.value())));
    }

    private Bill get(CaseNumber number) {
        return mapper.find(number).orElseThrow(() -> new NotFound("没有账单 " + number));
    }

    private Instant now() {
        return Application.now(clock);
    }
}
