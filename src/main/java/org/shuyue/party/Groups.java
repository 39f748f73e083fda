package org.shuyue.party;

import org.springframework.stereotype.Component;

/** Names of the engine's groups; a diagram calls {@code ${groups.of('reviewer', providerAgency)}}. */
@Component("groups")
public class Groups {

    /** The group of those who have the role in the agency: {@code reviewer-A0101}. */
    public String of(String roleId, String agencyId) {
        Role role = Role.byId(roleId).orElseThrow(() -> new IllegalArgumentException("没有这个角色：" + roleId));
        return role.id() + "-" + agencyId;
    }
}
