package org.shuyue.maintenance;

import java.time.LocalDate;
import org.shuyue.catalogue.SharingType;
import org.shuyue.shared.ResourceId;

/**
 * Why and how an entry's sharing type is to be looser for a time.
 *
 * @param event what happened
 * @param conditions of sharing meanwhile; empty for unconditional sharing
 * @param reason why handling the event needs it
 * @param basis the law that it rests on
 * @param until last day
 */
public record EmergencyDeclaration(
        ResourceId resource,
        EmergencyKind kind,
        String event,
        SharingType type,
        String conditions,
        String reason,
        String basis,
        LocalDate until) {}
