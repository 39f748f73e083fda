package org.shuyue.agreement;

import java.time.Instant;
import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * Force majeure keeps the parties from performing it; its clocks stand still (SP-09, XA-10).
 *
 * @param from when the force majeure set in
 * @param evidence the proof of it
 * @param by who found it proven, and may stop clocks
 */
public record AgreementHalted(
        Agreement agreement, CaseNumber notice, Instant from, String evidence, PersonId by, Actor actor)
        implements AuditableEvent {

    @Override
    public String kind() {
        return "agreement.halted";
    }

    @Override
    public String sentence() {
        return "协议“" + agreement.title() + "”因不可抗力中止履行，通知 " + notice;
    }

    @Override
    public CaseNumber caseNumber() {
        return agreement.number();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("notice", notice.value(), "from", from.toString(), "evidence", evidence);
    }
}
