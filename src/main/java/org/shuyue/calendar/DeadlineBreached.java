package org.shuyue.calendar;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** A deadline passed without an answer. */
public record DeadlineBreached(RunningDeadline deadline) implements AuditableEvent {
    @Override
    public String kind() {
        return "deadline.breached";
    }

    @Override
    public String sentence() {
        return "“" + deadline.citation() + "”的期限已超期，到期日 " + deadline.dueText();
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
