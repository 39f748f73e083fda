package org.shuyue.sharing.whole;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.ResourceId;

/**
 * One resource, left to one county (YC-22i): its authority decides on the requests of its departments, and answers for
 * it, until the provider or the city's authority revokes it.
 *
 * @param grantedByCase the first county request, with which it was granted; its key in the register
 * @param items names of the items that it holds for, joined by commas
 */
public record WholeAuthorisation(
        CaseNumber grantedByCase,
        ResourceId resource,
        String resourceName,
        AgencyId provider,
        String county,
        AgencyId countyAuthority,
        String items,
        String terms,
        String responsibility,
        String grantedBy,
        Instant grantedAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        @Nullable String revocationBasis) {

    public boolean stands() {
        return revokedAt == null;
    }

    public List<String> itemNames() {
        return List.of(items.split(",", -1));
    }

    /** Whether it holds for all of these items. */
    public boolean covers(List<String> wanted) {
        return stands() && itemNames().containsAll(wanted);
    }

    /** What a department has to keep that is served under it. */
    public String termsOfUse() {
        String under = "依据" + county + "整体授权（办件 " + grantedByCase + "）由县级公共数据主管部门决定并承担数据管理责任";
        return terms.isEmpty() ? under : terms + "；" + under;
    }

    /** Why it no longer holds, in a sentence for those who counted on it. */
    public String sentenceOfRevocation() {
        return "“" + resourceName + "”对" + county + "的整体授权已于 "
                + Objects.requireNonNull(revokedAt).atZone(Application.ZONE).toLocalDate() + " 撤销（原因："
                + revocationReason
                + "）";
    }

    /** One standing authorisation for a county and a resource; the database keeps this unique. */
    static String marker(ResourceId resource, String county) {
        return resource + "|" + county;
    }
}
