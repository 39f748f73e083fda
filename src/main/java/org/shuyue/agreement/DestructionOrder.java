package org.shuyue.agreement;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.PersonId;

/** Whose data is to be destroyed, why, and who checks it; see {@link DataDestruction}. */
public record DestructionOrder(
        DataDestruction.Ground ground,
        @Nullable CaseNumber agreement,
        @Nullable GrantId grant,
        AgencyId holder,
        PersonId holderHandler,
        AgencyId provider,
        @Nullable PersonId providerHandler,
        String dataName,
        String reason) {}
