package org.shuyue.delivery;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** A file arrived, was refused or was wiped. */
public record ArrivalEvent(String kind, String sentence, String subject, Map<String, String> details, Actor actor)
        implements AuditableEvent {}
