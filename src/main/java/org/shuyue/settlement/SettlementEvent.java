package org.shuyue.settlement;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Something was done about the acceptance or the payment of a service. */
public record SettlementEvent(
        String kind, String sentence, CaseNumber caseNumber, Actor actor, Map<String, String> details)
        implements AuditableEvent {}
