package org.shuyue.opening;

import java.time.Clock;
import java.time.Instant;
import org.shuyue.access.Holds;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The objector takes the objection back: nothing is due any more, and what it suspended is open again. */
@Component
public class TakeBackObjection {
    private final RightsObjections objections;
    private final Holds holds;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TakeBackObjection(
            RightsObjections objections,
            Holds holds,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.objections = objections;
        this.holds = holds;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** The authority, and the provider if it had been notified, hear of it. */
    @Transactional
    public void takeBack(CaseNumber number, String reason, Actor by) {
        RightsObjection objection = objections.get(number);
        boolean notified = objection.state() == ObjectionState.VERIFYING;
        Instant now = clock.instant();
        objection.takeBack(reason, now);
        objections.save(objection);
        ledger.of(number).stream()
                .filter(RunningDeadline::running)
                .forEach(running -> ledger.cancel(number, running.ruleId(), now));
        holds.lift(objection.resource(), number, "权益异议已由提出人撤回", by);
        cases.close(number, objection.state().label());
        String text = "对“" + objection.resourceName() + "”的权益异议 " + number + " 已由提出人撤回，无需办理；认为数据仍可能侵害权益的，可以自行核查。";
        letters.toRole(Role.AUTHORITY, null, number, "权益异议已撤回", text);
        if (notified) {
            letters.toRole(Role.REVIEWER, objection.provider(), number, "权益异议已撤回", text);
        }
        events.publishEvent(RightsObjectionEvent.of(objection, "taken-back", "撤回异议，理由：" + reason, by));
    }
}
