package org.shuyue.calendar;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** A deadline began to run. */
public record DeadlineStarted(RunningDeadline deadline) implements AuditableEvent {
    @Override
    public String kind() {
        return "deadline.started";
    }

    @Override
    public String sentence() {
        return "“" + deadline.citation() + "”的期限开始计算：" + deadline.period().shown() + "，到期日 " + deadline.dueText();
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
