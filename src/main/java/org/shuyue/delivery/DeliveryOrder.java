package org.shuyue.delivery;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.screening.ScreenedField;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ArrivalId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;

/**
 * What is to be delivered to whom.
 *
 * @param agreement under which; {@code null} where a decision allows it
 * @param receivers the data administrators; empty: those of the partner
 * @param channel {@code null}: that of the partner
 * @param source the arrived file from which the rows come; {@code null}: the resource's own dataset
 * @param approved names of the fields that may leave
 * @param alike names of the fields by whose combination somebody could be recognised
 * @param counts names of the fields that count people
 * @param rows conditions that a row must meet, all of them; none: every row
 */
public record DeliveryOrder(
        CaseNumber caseNumber,
        @Nullable CaseNumber agreement,
        String title,
        AgencyId provider,
        AgencyId receiver,
        List<PersonId> receivers,
        @Nullable Channel channel,
        ResourceId resource,
        @Nullable ArrivalId source,
        List<ScreenedField> fields,
        Set<String> approved,
        Set<String> alike,
        Set<String> counts,
        List<RowChoice> rows,
        FileFormat format) {
    public DeliveryOrder {
        receivers = List.copyOf(receivers);
        fields = List.copyOf(fields);
        approved = Set.copyOf(approved);
        alike = Set.copyOf(alike);
        counts = Set.copyOf(counts);
        rows = List.copyOf(rows);
    }
}
