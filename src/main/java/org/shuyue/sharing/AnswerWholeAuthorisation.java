package org.shuyue.sharing;

import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.whole.NewWholeAuthorisation;
import org.shuyue.sharing.whole.WholeAuthorisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With its answer to the request the provider decides on the whole authorisation that the county asks for (YC-22i). */
@Component
public class AnswerWholeAuthorisation {
    private final ShareRequests requests;
    private final WholeAuthorisations authorisations;
    private final Told told;

    AnswerWholeAuthorisation(ShareRequests requests, WholeAuthorisations authorisations, Told told) {
        this.requests = requests;
        this.authorisations = authorisations;
        this.told = told;
    }

    /** Nothing where the county did not ask; with the request itself whole authorisation is refused, too. */
    @Transactional
    public void record(CaseNumber number, WholeAnswer answer, Actor by) {
        ShareRequest request = requests.get(number);
        if (request.responsibility().isEmpty()) {
            return;
        }
        Decision decision = request.decision().orElseThrow();
        if (decision.agreed() && answer.granted()) {
            grant(request, decision, answer, by);
        } else {
            refuse(
                    request,
                    decision.agreed() ? answer.refusalReasons() : decision.refusalReasons(),
                    decision.agreed() ? answer.refusalBasis() : decision.refusalBasis());
        }
    }

    private void grant(ShareRequest request, Decision decision, WholeAnswer answer, Actor by) {
        County county = request.county().orElseThrow();
        authorisations.grant(
                new NewWholeAuthorisation(
                        request.caseNumber(),
                        request.resource(),
                        request.resourceName(),
                        request.provider(),
                        county.region(),
                        county.authority(),
                        answer.items(),
                        decision.terms(),
                        request.responsibility().orElseThrow()),
                by);
        told.county(
                request,
                "整体授权已获同意",
                "“" + request.resourceName() + "”已整体授权" + county.region()
                        + "使用：今后本县部门对该资源的申请由你单位直接决定，并由你单位承担相应数据管理责任。");
    }

    private void refuse(ShareRequest request, String reasons, String basis) {
        request.refuseWholeAuthorisation(reasons, basis);
        requests.save(request);
        told.county(request, "整体授权未获同意", "申请 " + request.caseNumber() + " 所附的整体授权未获同意。理由：" + reasons + "。依据：" + basis);
    }
}
