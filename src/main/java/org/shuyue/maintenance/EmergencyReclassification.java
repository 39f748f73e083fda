package org.shuyue.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.SharingType;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * A sharing type adjusted for the time of an emergency, as far as it has come.
 *
 * @param extensions each with its dates, reason and who; {@code null} while there is none
 * @param endReason why before its last day, where it was
 */
public record EmergencyReclassification(
        CaseNumber caseNumber,
        ResourceId resource,
        String resourceName,
        AgencyId provider,
        PersonId declaredBy,
        EmergencyKind kind,
        String eventName,
        SharingType formerType,
        SharingType temporaryType,
        String conditions,
        String reason,
        String basis,
        LocalDate untilDate,
        EmergencyState emergencyState,
        Instant declaredAt,
        @Nullable String extensions,
        @Nullable String endReason,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {}
