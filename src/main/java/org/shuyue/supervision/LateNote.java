package org.shuyue.supervision;

import java.time.Instant;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * What the agency says of a deadline that it did not keep (YC-54).
 *
 * @param responsible who answers for it
 * @param remedy what is done about it
 */
public record LateNote(
        long deadlineId,
        CaseNumber caseNumber,
        String reason,
        String responsible,
        String remedy,
        PersonId writtenBy,
        String writtenByName,
        Instant writtenAt) {}
