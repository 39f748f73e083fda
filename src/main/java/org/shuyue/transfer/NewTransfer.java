package org.shuyue.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.delivery.Channel;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/** A transfer that begins; see {@link Transfer}. */
public record NewTransfer(
        TransferKind kind,
        CaseNumber origin,
        String title,
        AgencyId provider,
        AgencyId receiver,
        ResourceId resource,
        List<String> approved,
        List<PersonId> receivers,
        @Nullable Channel channel,
        @Nullable String dataMonth,
        @Nullable String purpose,
        @Nullable LocalDate neededOn) {}
