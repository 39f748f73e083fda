package org.shuyue.opening;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.shuyue.access.Holds;
import org.shuyue.deadline.Ledger;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agencies;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The authority notifies the provider, which verifies and decides (YC-30a). */
@Component
public class VerifyObjection {
    private final RightsObjections objections;
    private final Holds holds;
    private final Cases cases;
    private final Ledger ledger;
    private final Agencies agencies;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VerifyObjection(
            RightsObjections objections,
            Holds holds,
            Cases cases,
            Ledger ledger,
            Agencies agencies,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.objections = objections;
        this.holds = holds;
        this.cases = cases;
        this.ledger = ledger;
        this.agencies = agencies;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The provider's time to verify runs from here.
     *
     * @param suspendNow whether the opening is suspended while the provider verifies
     */
    @Transactional
    public void notifyProvider(CaseNumber number, String remark, boolean suspendNow, Actor by) {
        RightsObjection objection = objections.get(number);
        Instant now = clock.instant();
        objection.notifyProvider(remark);
        objections.save(objection);
        cases.move(number, objection.state().label());
        cases.forward(number, objection.provider());
        ledger.met(number, ObjectionLimit.NOTIFY, now);
        var deadline = ledger.start(number, ObjectionLimit.VERIFY, objection.provider(), now);
        if (suspendNow) {
            holds.place(objection.resource(), number, SuspendOpening.reason(number, "核实期间中止开放"), by);
        }
        String provider = agencies.find(objection.provider()).name();
        letters.toRole(
                Role.REVIEWER,
                objection.provider(),
                number,
                "权益异议待核实",
                "对“" + objection.resourceName() + "”的权益异议 " + number + " 请立即核实，期限 " + deadline.shownDue() + "。");
        letters.toApplicant(number, "权益异议已通知提供部门", "您的权益异议 " + number + " 已通知" + provider + "核实。");
        events.publishEvent(RightsObjectionEvent.of(objection, "provider-notified", "通知" + provider + "核实", by));
    }

    /** What is to be processed first stays suspended until it is. */
    @Transactional
    public void decide(CaseNumber number, Measure measure, String reasons, String basis, Actor by) {
        RightsObjection objection = objections.get(number);
        Instant now = clock.instant();
        objection.decide(measure, reasons, basis, by, now);
        objections.save(objection);
        cases.move(number, objection.state().label());
        ledger.met(number, ObjectionLimit.VERIFY, now);
        if (measure == Measure.PROCESS) {
            holds.place(objection.resource(), number, SuspendOpening.reason(number, "依法处理完成前中止开放"), by);
        }
        letters.toApplicant(
                number,
                "权益异议已核实：" + measure.label(),
                "您的权益异议 " + number + " 已核实，处理措施：" + measure.label() + "。理由：" + reasons + "。依据：" + basis);
        events.publishEvent(RightsObjectionEvent.with(
                objection,
                "decided",
                "核实结果：" + measure.label(),
                by,
                Map.of("measure", measure.name(), "reasons", reasons, "basis", basis)));
    }
}
