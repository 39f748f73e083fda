package org.shuyue.party;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.springframework.stereotype.Component;

/** How far an authority reaches: the city's over everybody, a county's over the agencies of its own region. */
@Component
public class Jurisdiction {
    private final Agencies agencies;
    private final People people;

    Jurisdiction(Agencies agencies, People people) {
        this.agencies = agencies;
        this.people = people;
    }

    /** Whether somebody of an authority has to do with what concerns that agency; nobody else has. */
    public boolean covers(Person person, @Nullable AgencyId agency) {
        return person.has(Role.AUTHORITY)
                && (!isOfCounty(person) || (agency != null && ofRegion(person).contains(agency)));
    }

    /** Whether the person works for an agency of a county or district. */
    public boolean isOfCounty(Person person) {
        return agencies.look(person.agency()).filter(Agency::isOfCounty).isPresent();
    }

    /** The county agencies of the region for which the person's agency works. */
    public List<AgencyId> ofRegion(Person person) {
        return agencies.look(person.agency())
                .map(own ->
                        agencies.ofCounty(own.region()).stream().map(Agency::id).toList())
                .orElse(List.of());
    }

    /** The county's agency for public data: the first in which somebody has the role. */
    public Optional<Agency> countyAuthority(String region) {
        return agencies.ofCounty(region).stream()
                .filter(Agency::active)
                .filter(agency -> !people.withRole(Role.AUTHORITY, agency.id()).isEmpty())
                .findFirst();
    }
}
