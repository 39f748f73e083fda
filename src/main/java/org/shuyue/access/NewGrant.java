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
 * What an approval opens.
 *
 * @param items names of the data items, as in the catalogue
 * @param from first day
 * @param until last day; the grant ends at its 24:00, Asia/Shanghai
 * @param terms purpose, conditions and the ban on passing the data on (YC-21b)
 */
public record NewGrant(
        CaseNumber caseNumber,
        ResourceId resource,
        AgencyId holder,
        PersonId applicant,
        List<String> items,
        LocalDate from,
        LocalDate until,
        String terms) {

    public NewGrant {
        items = items.stream().distinct().toList();
    }

    Grant grant(GrantId id, @Nullable CaseNumber adjustment, Instant at) {
        return new Grant(
                id,
                caseNumber,
                resource,
                holder,
                applicant,
                items,
                from,
                until,
                terms,
                at,
                null,
                null,
                null,
                adjustment,
                null,
                null);
    }
}
