package org.shuyue.workflow;

import java.util.Optional;
import java.util.Set;
import org.shuyue.shared.CaseNumber;

/** What a room's procedures decided in their cases. */
public interface DecidedCases {
    Set<String> processIds();

    /** Empty while nothing is decided, and where it ended without a decision. */
    Optional<CaseDecision> of(CaseNumber number);
}
