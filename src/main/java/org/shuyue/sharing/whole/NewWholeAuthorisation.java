package org.shuyue.sharing.whole;

import java.util.List;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/**
 * What a provider leaves to a county.
 *
 * @param county the region for which it holds
 * @param items names of the items, as in the catalogue
 * @param terms conditions of the provider, or empty
 * @param responsibility the statement with which the county's authority takes the responsibility
 */
public record NewWholeAuthorisation(
        CaseNumber caseNumber,
        ResourceId resource,
        String resourceName,
        AgencyId provider,
        String county,
        AgencyId countyAuthority,
        List<String> items,
        String terms,
        String responsibility) {
    public NewWholeAuthorisation {
        items = List.copyOf(items);
    }
}
