package org.shuyue.agreement;

import java.time.Instant;
import org.shuyue.shared.CaseNumber;

/** A supplement (补充协议) to an agreement, signed like the agreement itself (SP-07b). */
public record Supplement(
        CaseNumber caseNumber,
        CaseNumber agreementNumber,
        Side proposingSide,
        SupplementCause cause,
        Instant proposedAt) {}
