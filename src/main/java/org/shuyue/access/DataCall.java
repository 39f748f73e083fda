package org.shuyue.access;

import java.time.Instant;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.ResourceId;

/** A call of the data service as it is recorded. */
record DataCall(
        GrantId grantId,
        Instant calledAt,
        ResourceId resourceId,
        Outcome outcome,
        int rowCount,
        String remoteAddress) {}
