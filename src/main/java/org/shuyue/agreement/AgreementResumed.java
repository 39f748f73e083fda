package org.shuyue.agreement;

import java.time.Instant;
import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * The force majeure is over: performance and clocks go on.
 *
 * @param at when it ceased
 * @param by who found that, and may start clocks again
 */
public record AgreementResumed(Agreement agreement, CaseNumber notice, Instant at, PersonId by, Actor actor)
        implements AuditableEvent {

    @Override
    public String kind() {
        return "agreement.resumed";
    }

    @Override
    public String sentence() {
        return "协议“" + agreement.title() + "”恢复履行，不可抗力通知 " + notice;
    }

    @Override
    public CaseNumber caseNumber() {
        return agreement.number();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("notice", notice.value(), "at", at.toString());
    }
}
