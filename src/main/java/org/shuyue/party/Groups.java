package org.shuyue.party;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Names of the engine's groups; a diagram calls {@code ${groups.of('reviewer', providerAgency)}}. */
@Component("groups")
public class Groups {
    /** The roles whose work belongs to one agency and is seen by nobody of another. */
    static final Set<Role> BY_AGENCY = Set.of(Role.REVIEWER, Role.LEADER, Role.KEEPER, Role.AUTHORITY);
    /** A county's authority has the rights of the city's in the engine, but none of its tasks. */
    static final String COUNTY_AUTHORITY = "county-authority";

    /** The group of those who have the role in the agency: {@code reviewer-A0101}. */
    public String of(String roleId, String agencyId) {
        Role role = Role.byId(roleId)
                .filter(BY_AGENCY::contains)
                .orElseThrow(() -> new IllegalArgumentException("这个角色不按单位分组：" + roleId));
        return role.id() + "-" + agencyId;
    }

    /** Every group that the role brings to somebody of the agency. */
    Set<String> of(Role role, Agency agency) {
        String everywhere = role == Role.AUTHORITY && agency.isOfCounty() ? COUNTY_AUTHORITY : role.id();
        return BY_AGENCY.contains(role)
                ? Set.of(everywhere, of(role.id(), agency.id().value()))
                : Set.of(everywhere);
    }
}
