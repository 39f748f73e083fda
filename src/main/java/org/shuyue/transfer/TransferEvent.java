package org.shuyue.transfer;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;

/** Something was done about a transfer. */
public record TransferEvent(
        String kind, String sentence, CaseNumber caseNumber, Actor actor, Map<String, String> details)
        implements AuditableEvent {}
