package org.shuyue.sharing;

import org.shuyue.access.Grants;
import org.shuyue.access.NewGrant;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the access that was agreed to (YC-22b, YC-22d), bound to the stated purpose (YC-21b). */
@Component
public class OpenSharedAccess {
    private final ShareRequests requests;
    private final Grants grants;
    private final TemporaryRoutePolicy temporary;
    private final Told told;

    OpenSharedAccess(ShareRequests requests, Grants grants, TemporaryRoutePolicy temporary, Told told) {
        this.requests = requests;
        this.grants = grants;
        this.temporary = temporary;
        this.told = told;
    }

    /** Safe to repeat: a case has one grant. */
    @Transactional
    public void open(CaseNumber number) {
        ShareRequest request = requests.get(number);
        Wish wish = request.wish();
        Decision decision = request.decision().orElseThrow();
        NewGrant wanted = new NewGrant(
                number,
                request.resource(),
                request.applicantAgency(),
                request.applicant(),
                decision.grantedItems(),
                wish.from(),
                wish.until(),
                terms(request, decision));
        temporary
                .adjustment(request)
                .ifPresentOrElse(
                        adjustment -> grants.openUnder(adjustment.caseNumber(), wanted), () -> grants.open(wanted));
        told.applicant(
                request,
                "访问权限已开通",
                "申请 " + number + " 的接口访问权限已开通，使用期限 " + wish.from() + " 至 " + wish.until() + "，请在办件页面领取访问令牌。");
    }

    /** A county's department is served through the platform of its county (YC-22g, YC-22h). */
    private static String terms(ShareRequest request, Decision decision) {
        String law = "数据只用于申请所列应用场景，不得提供给第三方，不得用于其他目的";
        String county = request.county()
                .map(through -> "；经授权由" + through.region() + "公共数据平台访问并提供至申请单位使用")
                .orElse("");
        return law + county + (decision.terms().isEmpty() ? "" : "；" + decision.terms());
    }
}
