package org.shuyue.portal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.shared.AgencyId;

/** Names of agencies by their ids, for one page or table: each is asked for once; an unknown one is shown by its code. */
public class AgencyNames {
    private final Agencies agencies;
    private final Map<AgencyId, String> known = new HashMap<>();

    AgencyNames(Agencies agencies) {
        this.agencies = agencies;
    }

    public String of(@Nullable AgencyId id) {
        if (id == null) {
            return "";
        }
        return known.computeIfAbsent(
                id, asked -> agencies.look(asked).map(Agency::name).orElse(asked.value()));
    }
}
