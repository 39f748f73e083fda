package org.shuyue.quality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/**
 * A provider's task to bring data up to the standard (YC-17).
 *
 * @param inspectionId that found it, if one did
 * @param feedbackCase the correction in which a user reported it, if one did
 * @param ruleCodes by which it is checked again, a line each
 * @param endReason why it ended without being rectified, else empty
 */
public record Rectification(
        CaseNumber caseNumber,
        ResourceId resource,
        String resourceName,
        AgencyId provider,
        RectificationOrigin origin,
        @Nullable Long inspectionId,
        @Nullable CaseNumber feedbackCase,
        String problem,
        String demand,
        String ruleCodes,
        RectificationState rectificationState,
        String endReason,
        String startedBy,
        Instant startedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return rectificationState.isOpen();
    }

    List<String> rules() {
        return ruleCodes.lines().toList();
    }
}
