package org.shuyue.sharing;

import java.util.Optional;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.SharingType;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Jurisdiction;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.springframework.stereotype.Component;

/**
 * Which procedure leads an agency to a resource: by the sharing type, and through the county's authority where a county
 * department asks for data that is not its own county's (YC-22b, YC-22c, YC-22g, YC-22h).
 */
@Component
public class SharingRoute {
    private final Agencies agencies;
    private final Jurisdiction jurisdiction;

    SharingRoute(Agencies agencies, Jurisdiction jurisdiction) {
        this.agencies = agencies;
        this.jurisdiction = jurisdiction;
    }

    /** {@link InputRefused} on the field {@code resource} where no procedure leads there. */
    public ShareRoute to(Resource resource, AgencyId applicant) {
        if (resource.provider().equals(applicant)) {
            throw new InputRefused("resource", "“" + resource.name() + "”由本单位提供，无需申请");
        }
        if (resource.sharingType() == SharingType.NOT_SHARED) {
            throw new InputRefused(
                    "resource",
                    "“" + resource.name() + "”是" + resource.sharingType().label() + "资源，不受理共享申请"
                            + (resource.sharingBasis().isBlank() ? "" : "；依据：" + resource.sharingBasis()));
        }
        boolean throughCounty = county(resource, applicant).isPresent();
        if (resource.sharingType() == SharingType.UNCONDITIONAL) {
            return ShareRoute.UNCONDITIONAL;
        }
        return throughCounty ? ShareRoute.COUNTY_CONDITIONAL : ShareRoute.CONDITIONAL;
    }

    /**
     * The county through whose authority the request goes; empty where it goes straight to the city.
     * {@link InputRefused} where the county has nobody who could submit it.
     */
    public Optional<County> county(Resource resource, AgencyId applicant) {
        Agency agency = agencies.find(applicant);
        boolean ownCounty = agencies.look(resource.provider())
                .filter(provider -> provider.isOfCounty() && provider.region().equals(agency.region()))
                .isPresent();
        if (!agency.isOfCounty() || ownCounty) {
            return Optional.empty();
        }
        return Optional.of(jurisdiction
                .countyAuthority(agency.region())
                .map(authority -> new County(agency.region(), authority.id()))
                .orElseThrow(() ->
                        new InputRefused("resource", agency.region() + "还没有县级公共数据主管部门的人员，不能提交市级；请联系系统管理员添加后再申请")));
    }
}
