package org.shuyue.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * What was opened to whom until when; its state follows from the dates and a suspension.
 *
 * @param until last day; the grant ends at its 24:00, Asia/Shanghai
 * @param suspensionReason why it is suspended; {@code null} while it is not
 * @param tokenIssuedAt when its present token was issued, if one was
 */
public record Grant(
        GrantId id,
        CaseNumber caseNumber,
        ResourceId resource,
        AgencyId holder,
        PersonId applicant,
        List<String> items,
        LocalDate from,
        LocalDate until,
        String terms,
        Instant openedAt,
        @Nullable String suspensionReason,
        @Nullable Instant tokenIssuedAt) {

    public Grant {
        items = List.copyOf(items);
    }

    public GrantState state(LocalDate today) {
        if (today.isAfter(until)) {
            return GrantState.ENDED;
        }
        if (suspensionReason != null) {
            return GrantState.SUSPENDED;
        }
        return today.isBefore(from) ? GrantState.UPCOMING : GrantState.ACTIVE;
    }
}
