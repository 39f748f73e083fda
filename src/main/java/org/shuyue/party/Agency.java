package org.shuyue.party;

import org.shuyue.shared.AgencyId;

/**
 * A public management and service institution (公共管理和服务机构).
 *
 * @param region the city, county or district it works for
 * @param active whether people of it may still act
 */
public record Agency(AgencyId id, String name, AgencyLevel level, String region, boolean active) {
    /** What citizens and companies belong to: no agency at all, but every account belongs to one (YC-29a). */
    public static final AgencyId PUBLIC = new AgencyId("PUBLIC");

    public boolean isOfCounty() {
        return level == AgencyLevel.COUNTY;
    }
}
