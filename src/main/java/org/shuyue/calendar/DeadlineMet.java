package org.shuyue.calendar;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** What a deadline waited for was done, in time or late. */
public record DeadlineMet(RunningDeadline deadline) implements AuditableEvent {
    @Override
    public String kind() {
        return "deadline.met";
    }

    @Override
    public String sentence() {
        return "“" + deadline.citation() + "”的事项已" + (deadline.breached() ? "超期" : "按期") + "办结";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public CaseNumber caseNumber() {
        return deadline.caseNumber();
    }

    @Override
    public String subject() {
        return deadline.ruleId();
    }

    @Override
    public Map<String, String> details() {
        return deadline.facts();
    }
}
