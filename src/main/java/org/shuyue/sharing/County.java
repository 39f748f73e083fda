package org.shuyue.sharing;

import org.shuyue.shared.AgencyId;

/** The county or district of an applicant, with its agency for public data (县级公共数据主管部门). */
public record County(String region, AgencyId authority) {}
