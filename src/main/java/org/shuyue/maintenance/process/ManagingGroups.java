package org.shuyue.maintenance.process;

import java.util.ArrayList;
import java.util.List;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Groups;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.springframework.stereotype.Component;

/** Who decides on the types of what an agency provides: its reviewers and leaders, the city's authority, that of its county. */
@Component
class ManagingGroups {
    private final Groups groups;
    private final Agencies agencies;
    private final Jurisdiction jurisdiction;

    ManagingGroups(Groups groups, Agencies agencies, Jurisdiction jurisdiction) {
        this.groups = groups;
        this.agencies = agencies;
        this.jurisdiction = jurisdiction;
    }

    /** As the engine reads candidate groups: divided by commas. */
    String of(AgencyId provider) {
        List<String> all = new ArrayList<>(List.of(
                groups.of(Role.REVIEWER.id(), provider.value()), groups.of(Role.LEADER.id(), provider.value())));
        all.add(authorities(provider));
        return String.join(",", all);
    }

    /** The city's authority, with that of the county for a county's agency. */
    String authorities(AgencyId provider) {
        return agencies.look(provider)
                .filter(Agency::isOfCounty)
                .flatMap(agency -> jurisdiction.countyAuthority(agency.region()))
                .map(county -> Role.AUTHORITY.id() + ","
                        + groups.of(Role.AUTHORITY.id(), county.id().value()))
                .orElse(Role.AUTHORITY.id());
    }
}
