package org.shuyue.dossier;

import java.time.Instant;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/**
 * What somebody wrote about a case.
 *
 * @param internal whether the applicant does not see it
 * @param writtenByName as shown to people
 */
public record Remark(
        long id,
        CaseNumber caseNumber,
        String text,
        boolean internal,
        PersonId writtenBy,
        String writtenByName,
        Instant writtenAt) {}
