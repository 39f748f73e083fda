package org.shuyue.handling;

import java.time.Instant;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** That a case was shown to somebody by name (抄送). */
public record CaseCopy(
        CaseNumber caseNumber,
        PersonId person,
        String personName,
        String note,
        PersonId copiedBy,
        String copiedByName,
        Instant copiedAt) {}
