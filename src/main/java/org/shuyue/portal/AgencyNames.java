package org.shuyue.portal;

import org.jspecify.annotations.Nullable;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.shared.AgencyId;

/** Names of agencies by their ids, for templates; an unknown one is shown by its code. */
public class AgencyNames {
    private final Agencies agencies;

    AgencyNames(Agencies agencies) {
        this.agencies = agencies;
    }

    public String of(@Nullable AgencyId id) {
        if (id == null) {
            return "";
        }
        return agencies.look(id).map(Agency::name).orElse(id.value());
    }
}
