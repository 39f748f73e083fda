package org.shuyue.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;

/**
 * One to whom the report went, and its receipt.
 *
 * @param receiver name, once in a case
 * @param agency {@code null} for the authority and for bodies outside the platform
 * @param receiverRole who may confirm it, beside the operator
 */
public record BreachReceipt(
        CaseNumber caseNumber,
        int position,
        String receiver,
        @Nullable AgencyId agency,
        Role receiverRole,
        Instant sentAt,
        @Nullable String receivedBy,
        @Nullable Instant receivedAt,
        @Nullable String note,
        @Nullable String recordedBy) {}
