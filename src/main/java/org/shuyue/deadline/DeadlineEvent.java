package org.shuyue.deadline;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** What becomes of a deadline; the clock itself is the actor, and the trail keeps how the date was worked out. */
public sealed interface DeadlineEvent extends AuditableEvent
        permits DeadlineStarted,
                DeadlineMoved,
                ClockChange,
                DeadlineReminded,
                DeadlineBreached,
                DeadlineMet,
                DeadlineCancelled {
    RunningDeadline deadline();

    @Override
    default Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    default CaseNumber caseNumber() {
        return deadline().caseNumber();
    }

    @Override
    default String subject() {
        return deadline().ruleId();
    }

    @Override
    default Map<String, String> details() {
        return deadline().facts();
    }
}
