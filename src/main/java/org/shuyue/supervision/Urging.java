package org.shuyue.supervision;

import java.time.Instant;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** Somebody pressed for a case (督办). */
public record Urging(
        long id,
        long deadlineId,
        CaseNumber caseNumber,
        String urgingText,
        PersonId urgedBy,
        String urgedByName,
        Instant urgedAt) {}
