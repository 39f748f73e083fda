package org.shuyue.opening;

import java.util.EnumSet;
import org.shuyue.access.Holds;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The authority or the provider suspends the opening of what is objected to, at any time while it is looked into. */
@Component
public class SuspendOpening {
    private final RightsObjections objections;
    private final Holds holds;
    private final Jurisdiction jurisdiction;

    SuspendOpening(RightsObjections objections, Holds holds, Jurisdiction jurisdiction) {
        this.objections = objections;
        this.holds = holds;
        this.jurisdiction = jurisdiction;
    }

    /** Downloads and calls are refused from this transaction on; {@link NotFound} for whoever may not. */
    @Transactional
    public void suspend(CaseNumber number, String reason, Person by) {
        RightsObjection objection = objections
                .find(number)
                .filter(found -> mayKeep(found, by))
                .orElseThrow(() -> new NotFound("没有这个权益异议，或者您无权中止开放"));
        if (!objection.state().isOpen()) {
            throw new InputRefused("", "办件 " + number + " 已经办结，不能再中止开放");
        }
        if (isSuspended(number)) {
            throw new InputRefused("", "该资源已经因本办件中止开放，无需重复办理");
        }
        if (reason.isBlank()) {
            throw new InputRefused("reason", "请填写中止开放的原因");
        }
        holds.place(objection.resource(), number, reason(number, reason.strip()), Actor.of(by.id(), by.name()));
    }

    /** Whether the person may suspend the opening in this case now. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(CaseNumber number, Person person) {
        return objections
                        .find(number)
                        .filter(found -> found.state().isOpen() && mayKeep(found, person))
                        .isPresent()
                && !isSuspended(number);
    }

    boolean isSuspended(CaseNumber number) {
        return !holds.of(number).isEmpty();
    }

    static String reason(CaseNumber number, String why) {
        return "因权益异议 " + number + " 中止开放：" + why;
    }

    private boolean mayKeep(RightsObjection objection, Person person) {
        boolean provider = person.agency().equals(objection.provider())
                && EnumSet.of(Role.REVIEWER, Role.LEADER).stream().anyMatch(person::has)
                && objection.state() != ObjectionState.LODGED;
        return person.active() && (jurisdiction.covers(person, objection.provider()) || provider);
    }
}
