package org.shuyue.sharing.whole;

import org.jspecify.annotations.Nullable;
import org.shuyue.party.Agencies;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;

/**
 * Which authorisations a person sees: all for the operator, the city's authority, supervision and audit; for a
 * provider's people those on its data; for a county's authority those of its county.
 */
record AuthorisationSight(
        boolean everything,
        @Nullable AgencyId provider,
        @Nullable String county) {

    static AuthorisationSight of(Person person, Jurisdiction jurisdiction, Agencies agencies) {
        boolean ofCounty = jurisdiction.isOfCounty(person);
        boolean everything = person.has(Role.OPERATOR)
                || person.has(Role.SUPERVISOR)
                || person.has(Role.AUDITOR)
                || (person.has(Role.AUTHORITY) && !ofCounty);
        boolean provides = person.has(Role.REVIEWER) || person.has(Role.LEADER);
        return new AuthorisationSight(
                everything,
                provides ? person.agency() : null,
                person.has(Role.AUTHORITY) && ofCounty
                        ? agencies.find(person.agency()).region()
                        : null);
    }

    boolean anything() {
        return everything || provider != null || county != null;
    }

    boolean includes(WholeAuthorisation authorisation) {
        return everything
                || authorisation.provider().equals(provider)
                || authorisation.county().equals(county);
    }
}
