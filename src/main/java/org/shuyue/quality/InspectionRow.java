package org.shuyue.quality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/**
 * An inspection as it is kept.
 *
 * @param shortfall what falls short of the standard, a line each
 * @param operationsNote what the inspector says of the fifth check, whether operations follow the rules
 * @param trouble why it came to nothing, a line each
 * @param caseNumber of the rectification it belongs to, for a recheck
 */
public record InspectionRow(
        long id,
        ResourceId resourceId,
        AgencyId provider,
        Occasion occasion,
        InspectionSource source,
        String fileName,
        InspectionState inspectionState,
        long rowCount,
        boolean standardMet,
        String shortfall,
        String operationsNote,
        String trouble,
        @Nullable CaseNumber caseNumber,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public boolean done() {
        return inspectionState == InspectionState.DONE;
    }

    public boolean running() {
        return inspectionState == InspectionState.RUNNING;
    }

    public List<String> shortfalls() {
        return shortfall.lines().toList();
    }

    public List<String> troubles() {
        return trouble.lines().toList();
    }
}
